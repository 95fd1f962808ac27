/** `npm run explore` names a seed, and draws all inputs; a run for each change draws a share of them. */
const SHARE = process.env.DEBRIEF_SEED === undefined ? 1 / 4 : 1;

/** What a property draws where its test says no number. */
export const USUAL_RUNS = 100;

/**
 * How many inputs a property draws, or how large a random work is, out of so many in the nightly run. They are the first of those, so that
 * what fails here fails there. A test whose property costs more than a tenth of a second says the whole number.
 */
export function runs(all: number): number {
  return Math.max(1, Math.ceil(all * SHARE));
}
