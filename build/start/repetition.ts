import type { Repetition } from '#build/start/repeatedRuns.ts';

/** What `npm run e2e` was asked for. */
export interface JourneyWish {
  /** Null: once, on the machine as it is. */
  readonly repetition: Repetition | null;
  /** Everything else, for Playwright. */
  readonly args: readonly string[];
}

/**
 * Takes `--load N` (busy processes, 0 when left out) and `--times K` (runs in a row, 1 when left out) out of the
 * arguments. Throws when one of them has no whole number.
 */
export function readJourneyWish(args: readonly string[]): JourneyWish {
  const rest = [...args];
  const load = takeNumber(rest, '--load');
  const times = takeNumber(rest, '--times');
  const repetition = load === null && times === null ? null : { load: load ?? 0, times: times ?? 1 };
  return { repetition, args: rest };
}

/** Removes an option with its number from the arguments; null when it is not there. */
function takeNumber(args: string[], option: string): number | null {
  const index = args.indexOf(option);
  if (index < 0) return null;
  const [, text = ''] = args.splice(index, 2);
  if (!/^\d+$/.test(text)) throw new Error(`${option} needs a whole number, as in ${option} 5`);
  return Number(text);
}
