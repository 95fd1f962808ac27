import type { SignalPoints } from '#shared/domain/signals/signalPoints.ts';

/** Of all that was measured: less is no more than noise. */
const LEAST_DROP = 0.25;
/** Of all that was measured: so near to the highest value a graph is calm before it falls. */
const CALM = 0.1;

/** Whether what is wrong with such a graph is below: it fell and came back, or it fell from a calm height and stayed down. */
export function isWrongBelow({ values }: SignalPoints): boolean {
  const measured = Array.from(values).filter((value) => !Number.isNaN(value));
  const [lowest, highest] = measured.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const range = highest - lowest;
  return (
    range > 0 && (cameBack(measured, range * LEAST_DROP) || isGone(measured, { lowest, highest, range }))
  );
}

/** The middle third lies lower than both others. */
function cameBack(measured: readonly number[], leastDrop: number): boolean {
  const third = Math.floor(measured.length / 3);
  if (third === 0) return false;
  const middle = mean(measured.slice(third, -third));
  return Math.min(mean(measured.slice(0, third)), mean(measured.slice(-third))) - middle > leastDrop;
}

interface Extent {
  readonly lowest: number;
  readonly highest: number;
  readonly range: number;
}

/** At least two values near the highest, one on its way down at most, and then none far from the lowest. */
function isGone(measured: readonly number[], { lowest, highest, range }: Extent): boolean {
  const fall = measured.findIndex((value) => value < highest - range * CALM);
  const after = measured.slice(fall + 1);
  return fall >= 2 && after.length >= 2 && after.every((value) => value < lowest + range * LEAST_DROP);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
