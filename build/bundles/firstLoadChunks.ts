import type { Rolldown } from 'vite';
import { rootsThatNeed } from './rootsThatNeed.ts';

/** The windows' scripts that need a module before they can run; what is loaded later does not count. */
const entriesOf = rootsThatNeed(({ isEntry }) => isEntry);

const INITIAL = { tags: ['$initial'] } satisfies Partial<Rolldown.CodeSplittingGroup>;

/**
 * A window asks for a file at a time, and each costs it some milliseconds: what it needs at first comes in one
 * file of its own and one that both windows share, instead of a hundred small ones.
 */
export const FIRST_LOAD_CHUNKS: Rolldown.CodeSplittingGroup[] = [
  {
    ...INITIAL,
    priority: 2,
    name: (id, context) => (entriesOf(id, context).size > 1 ? 'both' : null),
  },
  {
    ...INITIAL,
    priority: 1,
    name: (id, context) =>
      [...entriesOf(id, context)].some((entry) => entry.endsWith('/desk.html')) ? 'first' : null,
  },
];
