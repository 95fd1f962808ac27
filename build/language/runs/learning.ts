/** Numbers that are learnt, what they should become smaller or larger by, and how that went until now (Adam). */
export interface Learning {
  readonly values: Float32Array;
  readonly slopes: Float32Array;
  readonly means: Float32Array;
  readonly squares: Float32Array;
}

/** Numbers before anything is learnt; `values` is kept and changed. */
export function learningOf(values: Float32Array): Learning {
  const { length } = values;
  return {
    values,
    slopes: new Float32Array(length),
    means: new Float32Array(length),
    squares: new Float32Array(length),
  };
}

const KEPT_OF_MEANS = 0.9;
const KEPT_OF_SQUARES = 0.999;
/** Numbers shrink a little at each step, so that only what many sentences tell stays. */
const SHRINKING = 1e-5;

/** One step against the slopes of a batch, which are taken away. `step`: counted from 1. */
export function takeStep(
  { values, slopes, means, squares }: Learning,
  { rate, step, share }: { readonly rate: number; readonly step: number; readonly share: number },
): void {
  const ofMeans = 1 - KEPT_OF_MEANS ** step;
  const ofSquares = 1 - KEPT_OF_SQUARES ** step;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    const slope = (slopes[at] ?? 0) * share + SHRINKING * value;
    const mean = KEPT_OF_MEANS * (means[at] ?? 0) + (1 - KEPT_OF_MEANS) * slope;
    const square = KEPT_OF_SQUARES * (squares[at] ?? 0) + (1 - KEPT_OF_SQUARES) * slope * slope;
    means[at] = mean;
    squares[at] = square;
    values[at] = value - (rate * (mean / ofMeans)) / (Math.sqrt(square / ofSquares) + 1e-8);
  }
  slopes.fill(0);
}

const KEPT_OF_A_ROW = 0.99;
const SHRINKING_OF_A_ROW = 1e-4;

/** The same for one row of many, of which a batch touches few. */
export function takeStepInRow(
  { values, slopes, squares }: Learning,
  {
    from,
    size,
    rate,
    share,
  }: { readonly from: number; readonly size: number; readonly rate: number; readonly share: number },
): void {
  for (let at = from; at < from + size; at += 1) {
    const value = values[at] ?? 0;
    const slope = (slopes[at] ?? 0) * share + SHRINKING_OF_A_ROW * value;
    const square = KEPT_OF_A_ROW * (squares[at] ?? 0) + (1 - KEPT_OF_A_ROW) * slope * slope;
    squares[at] = square;
    slopes[at] = 0;
    values[at] = value - (rate * slope) / (Math.sqrt(square) + 1e-4);
  }
}

/** Adds some numbers, times `by`, to others. */
export function addTo(
  sums: Float32Array,
  to: number,
  {
    numbers,
    from,
    length,
    by,
  }: { readonly numbers: Float32Array; readonly from: number; readonly length: number; readonly by: number },
): void {
  for (let at = 0; at < length; at += 1)
    sums[to + at] = (sums[to + at] ?? 0) + by * (numbers[from + at] ?? 0);
}
