import type { Rolldown } from 'vite';

type Context = Parameters<Rolldown.CodeSplittingNameFunction>[1];

const entriesOf = new Map<string, ReadonlySet<string>>();

/** The windows' scripts that need a module before they can run; what is loaded later does not count. */
function entriesThatNeed(id: string, context: Context, above: readonly string[] = []): ReadonlySet<string> {
  const known = entriesOf.get(id);
  if (known !== undefined) return known;
  const info = context.getModuleInfo(id);
  if (info === null || above.includes(id)) return new Set();
  const importers = info.importers.flatMap((importer) => [
    ...entriesThatNeed(importer, context, [...above, id]),
  ]);
  const entries = new Set([...(info.isEntry ? [id] : []), ...importers]);
  entriesOf.set(id, entries);
  return entries;
}

const INITIAL = { tags: ['$initial'] } satisfies Partial<Rolldown.CodeSplittingGroup>;

/**
 * A window asks for a file at a time, and each costs it some milliseconds: what it needs at first comes in one
 * file of its own and one that both windows share, instead of a hundred small ones.
 */
export const FIRST_LOAD_CHUNKS: Rolldown.CodeSplittingGroup[] = [
  {
    ...INITIAL,
    priority: 2,
    name: (id, context) => (entriesThatNeed(id, context).size > 1 ? 'both' : null),
  },
  {
    ...INITIAL,
    priority: 1,
    name: (id, context) =>
      [...entriesThatNeed(id, context)].some((entry) => entry.endsWith('/desk.html')) ? 'first' : null,
  },
];
