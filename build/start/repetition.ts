import { DESKTOPS, type Desktop } from '#build/chromium-host/platform.ts';
import type { Repetition } from '#build/start/repeatedRuns.ts';

/** What `npm run e2e` was asked for. */
export interface JourneyWish {
  /** Null: once, on the machine as it is. */
  readonly repetition: Repetition | null;
  /** Which desktop the Chromium host is to stand for; null: the machine's own. */
  readonly desktop: Desktop | null;
  /** Everything else, for Playwright. */
  readonly args: readonly string[];
}

/**
 * Takes `--load N` (busy processes, 0 when left out), `--times K` (runs in a row, 1 when left out) and `--desktop NAME`
 * out of the arguments. Throws when a number is not whole, or no desktop has that name.
 */
export function readJourneyWish(args: readonly string[]): JourneyWish {
  const rest = [...args];
  const load = takeNumber(rest, '--load');
  const times = takeNumber(rest, '--times');
  const repetition = load === null && times === null ? null : { load: load ?? 0, times: times ?? 1 };
  return { repetition, desktop: takeDesktop(rest), args: rest };
}

function takeNumber(args: string[], option: string): number | null {
  const text = takeValue(args, option);
  if (text === null) return null;
  if (!/^\d+$/.test(text)) throw new Error(`${option} needs a whole number, as in ${option} 5`);
  return Number(text);
}

function takeDesktop(args: string[]): Desktop | null {
  const name = takeValue(args, '--desktop');
  if (name === null) return null;
  const found = DESKTOPS.find((known) => known === name);
  if (found === undefined) throw new Error(`--desktop is one of ${DESKTOPS.join(', ')}`);
  return found;
}

/** Removes an option with its value from the arguments; null when it is not there. */
function takeValue(args: string[], option: string): string | null {
  const index = args.indexOf(option);
  if (index < 0) return null;
  const [, text = ''] = args.splice(index, 2);
  return text;
}

/**
 * What a run of the journeys on another desktop needs: only the Chromium host can stand for one. Throws where Electron is
 * asked for, which is on the machine's own.
 */
export function desktopEnvironment(
  desktop: Desktop,
  env: NodeJS.ProcessEnv = process.env,
): Readonly<Record<string, string>> {
  if (env.DEBRIEF_RUNTIME === 'electron')
    throw new Error('--desktop is for the Chromium host: Electron is on the desktop of this machine');
  return { DEBRIEF_RUNTIME: 'chromium', DEBRIEF_HOST_AS: desktop };
}
