import { importsOf, importTarget } from '#test/support/architecture/importRules.ts';
import type { SourceFile } from '#test/support/architecture/sourceFiles.ts';

/** For each file's path, what it imports: paths of our own files, and names of packages. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/**
 * `all` counts imports of types too, `run-time` only those that are left when types are erased, and `first` of those only what
 * is loaded before the file itself runs.
 */
export function importGraph(files: readonly SourceFile[], kind: 'all' | 'run-time' | 'first'): ImportGraph {
  return new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .filter(({ typeOnly, dynamic }) => kind === 'all' || !(typeOnly || (kind === 'first' && dynamic)))
        .map((found) => importTarget(file.path, found.specifier)),
    ]),
  );
}

/** Each group of files that import one another in a circle, as one way round it: `a.ts -> b.ts -> a.ts`. */
export function importCycles(graph: ImportGraph): readonly string[] {
  const finished = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) cycles.push([...trail.slice(start), file].join(' -> '));
    if (start >= 0 || finished.has(file)) return;
    for (const target of graph.get(file) ?? []) visit(target, [...trail, file]);
    finished.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}

/** The way from one of the files in `from` to something that `isForbidden`, or undefined when nothing leads there. */
export function importPath(
  graph: ImportGraph,
  from: RegExp,
  isForbidden: (target: string) => boolean,
): readonly string[] | undefined {
  const trails = [...graph.keys()].filter((file) => from.test(file)).map((file) => [file]);
  const seen = new Set<string>();
  for (let trail = trails.shift(); trail !== undefined; trail = trails.shift()) {
    const last = trail.at(-1) ?? '';
    if (isForbidden(last)) return trail;
    if (seen.has(last)) continue;
    seen.add(last);
    for (const target of graph.get(last) ?? []) trails.push([...trail, target]);
  }
  return undefined;
}

/**
 * The same between folders, at every level: a file's import is one of the two folders that lie side by side where the
 * paths part. A folder and what lies below it are one.
 */
export function folderGraph(files: ImportGraph): ImportGraph {
  const folders = new Map<string, Set<string>>();
  for (const [path, targets] of files) {
    for (const target of targets) {
      const [from, to] = foldersWherePathsPart(path, target);
      if (from !== undefined && to !== undefined) folders.set(from, (folders.get(from) ?? new Set()).add(to));
    }
  }
  return new Map([...folders].map(([folder, targets]) => [folder, [...targets]]));
}

/** Nothing when one of them is a file there, which no folder can need in a circle, or a package. */
function foldersWherePathsPart(path: string, target: string): readonly [string?, string?] {
  const [from, to] = [path.split('/'), target.split('/')];
  const parted = from.findIndex((name, index) => name !== to[index]);
  const isFolder = (parts: readonly string[]) => parts.length > parted + 1;
  if (parted === -1 || !isFolder(from) || !isFolder(to)) return [];
  return [from.slice(0, parted + 1).join('/'), to.slice(0, parted + 1).join('/')];
}
