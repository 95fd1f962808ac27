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

/**
 * Node looks for each file apart, and a start waits for all of them: what the desk needs before its page is drawn comes in
 * one file, with another one for what commands without a window need too, instead of eighty small ones.
 */
export const DESKTOP_START_CHUNKS: Rolldown.CodeSplittingGroup[] = [
  {
    priority: 3,
    name: (id, context) =>
      !FIRST.some((root) => id.endsWith(root)) && FIRST.some((root) => isOf(root, id, context))
        ? 'always'
        : null,
  },
  {
    priority: 2,
    name: (id, context) => (isOf(DESK, id, context) && isOf(COMMANDS, id, context) ? 'core' : null),
  },
  { priority: 1, name: (id, context) => (isOf(DESK, id, context) ? 'desk' : null) },
];
