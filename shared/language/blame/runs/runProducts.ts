/** Patterns of one length, in a row of products: what all their first words take of it, then all their second words, and so on. */
export interface RunBank {
  /** In words. */
  readonly length: number;
  /** How many patterns. */
  readonly count: number;
  /** Where their products begin. */
  readonly from: number;
  /** How many patterns stand in banks before it. */
  readonly before: number;
}

/** Banks one after the other, and how long a row of their products is. */
export function runBanks(sizes: readonly Pick<RunBank, 'length' | 'count'>[]): {
  readonly banks: readonly RunBank[];
  readonly columns: number;
} {
  let [columns, before] = [0, 0];
  const banks = sizes.map(({ length, count }) => {
    const bank = { length, count, from: columns, before };
    columns += length * count;
    before += count;
    return bank;
  });
  return { banks, columns };
}

/**
 * Adds to a row of products what a word's numbers give with every word of every pattern. `table`: for the first number of
 * a word what each product takes of it, then for the second, and so on. Four numbers at a time, which is what a processor
 * does best; where all four are 0, as most marks are, nothing.
 */
export function addProducts(
  products: Float32Array,
  to: number,
  {
    table,
    columns,
    numbers,
    first = 0,
  }: {
    readonly table: Float32Array;
    readonly columns: number;
    readonly numbers: Float32Array;
    /** Which number of a word the first is. */
    readonly first?: number;
  },
): void {
  for (let at = 0; at < numbers.length; at += 4) {
    const one = numbers[at] ?? 0;
    const two = numbers[at + 1] ?? 0;
    const three = numbers[at + 2] ?? 0;
    const four = numbers[at + 3] ?? 0;
    if (one === 0 && two === 0 && three === 0 && four === 0) continue;
    const row = (first + at) * columns;
    for (let column = 0; column < columns; column += 1) {
      const place = row + column;
      products[to + column] =
        (products[to + column] ?? 0) +
        one * (table[place] ?? 0) +
        two * (table[place + columns] ?? 0) +
        three * (table[place + 2 * columns] ?? 0) +
        four * (table[place + 3 * columns] ?? 0);
    }
  }
}

/** How well each pattern fits the run of words that it fits best, and where that run begins, into `best` and `places`. */
export function findBestRuns(
  { length, count, from, before }: RunBank,
  { products, columns }: { readonly products: Float32Array; readonly columns: number },
  { best, places }: { readonly best: Float32Array; readonly places: Int32Array },
): void {
  best.fill(Number.NEGATIVE_INFINITY, before, before + count);
  for (let place = 0; (place + length) * columns <= products.length; place += 1)
    for (let index = 0; index < count; index += 1) {
      let at = place * columns + from + index;
      let fit = products[at] ?? 0;
      for (let word = 1; word < length; word += 1) {
        at += columns + count;
        fit += products[at] ?? 0;
      }
      if (fit > (best[before + index] ?? 0)) {
        best[before + index] = fit;
        places[before + index] = place;
      }
    }
}
