import type { Rolldown } from 'vite';

type Context = Parameters<Rolldown.CodeSplittingNameFunction>[1];
type Module = NonNullable<ReturnType<Context['getModuleInfo']>>;

/** The files by which a module is loaded, among those that `isRoot` names; a module that is one is its own root, too. */
export function rootsThatNeed(isRoot: (module: Module) => boolean) {
  const known = new Map<string, ReadonlySet<string>>();

  function rootsOf(id: string, context: Context, above: readonly string[] = []): ReadonlySet<string> {
    const found = known.get(id);
    if (found !== undefined) return found;
    const module = context.getModuleInfo(id);
    if (module === null || above.includes(id)) return new Set();
    const roots = new Set([
      ...(isRoot(module) ? [id] : []),
      ...module.importers.flatMap((importer) => [...rootsOf(importer, context, [...above, id])]),
    ]);
    // Within a circle, what was found below its beginning is not all.
    if (above.length === 0) known.set(id, roots);
    return roots;
  }

  return (id: string, context: Context) => rootsOf(id, context);
}
