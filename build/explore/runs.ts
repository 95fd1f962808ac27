/** `npm run explore` names a seed, and is the only one to do so: it draws all inputs, at their full size. */
export const isExploring = process.env.DEBRIEF_SEED !== undefined;

/** A run for each change draws this share of the inputs. Most faults show in the first few. */
const SHARE = 1 / 4;

/** What a property draws where its test says no number. */
export const USUAL_RUNS = 100;

/**
 * How many inputs a property draws, out of so many in the nightly run, of which they are the first. It names its number
 * where 100 would take more than a tenth of a second, or find too little.
 */
export function runs(all: number): number {
  return Math.max(1, Math.ceil(all * (isExploring ? 1 : SHARE)));
}
