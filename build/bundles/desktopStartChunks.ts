import type { Rolldown } from 'vite';
import { rootsThatNeed } from './rootsThatNeed.ts';

type Context = Parameters<Rolldown.CodeSplittingNameFunction>[1];

/** The main file, and those that are loaded when they are needed. */
const rootsOf = rootsThatNeed(({ isEntry, dynamicImporters }) => isEntry || dynamicImporters.length > 0);

function isOf(root: string, id: string, context: Context): boolean {
  return [...rootsOf(id, context)].some((each) => each.includes(root));
}

/** Wait for the rest at their top, so that no file of the rest may hold them: each would wait for the other. */
const FIRST = ['/electron/main.ts', '/electron/startDesktop.ts'];
const DESK = '/electron/desktop.ts';
const COMMANDS = '/electron/commandLine/';
/** What every command loads, and the one that is waited for most often. */
const SHORT_COMMANDS = ['/electron/commandLine/startCommandLine.ts', '/electron/commandLine/runList.ts'];

/**
 * Node looks for each file apart, and a start waits for all of them: what the desk needs before its page is drawn comes in
 * one file, with two others for what commands without a window need too, instead of eighty small ones. Times and zones,
 * merging and cleaning pictures would double what a list of incidents waits for.
 */
export const DESKTOP_START_CHUNKS: Rolldown.CodeSplittingGroup[] = [
  {
    priority: 4,
    name: (id, context) =>
      !FIRST.some((root) => id.endsWith(root)) && FIRST.some((root) => isOf(root, id, context))
        ? 'always'
        : null,
  },
  {
    priority: 3,
    name: (id, context) =>
      isOf(DESK, id, context) && SHORT_COMMANDS.some((root) => isOf(root, id, context)) ? 'reading' : null,
  },
  {
    priority: 2,
    name: (id, context) => (isOf(DESK, id, context) && isOf(COMMANDS, id, context) ? 'core' : null),
  },
  { priority: 1, name: (id, context) => (isOf(DESK, id, context) ? 'desk' : null) },
];
