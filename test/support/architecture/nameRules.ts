import type { SourceFile } from '#test/support/architecture/sourceFiles.ts';

/**
 * Neighbours that a reader mistakes for each other, as `shared/wall: clock.ts, clocks.ts`: whose names are the same
 * but for case or ending, or differ by one letter.
 */
export function twinNames(files: readonly SourceFile[]): readonly string[] {
  const folders = new Map<string, Set<string>>();
  for (const { path } of files) {
    // A component and its stylesheet are one.
    const [folder, name] = splitPath(path.replace(/\.module\.css$/, '.tsx'));
    folders.set(folder, (folders.get(folder) ?? new Set()).add(name));
  }
  return [...folders].flatMap(([folder, names]) => {
    const sorted = [...names].sort();
    return sorted.flatMap((name, at) =>
      sorted
        .slice(at + 1)
        .filter((other) => isTwin(stem(name), stem(other)))
        .map((other) => `${folder}: ${name}, ${other}`),
    );
  });
}

/** Files whose whole name is a participle or an adverb, which says nothing of what is in them: `shared/escaped.ts`. */
export function bareParticiples(files: readonly SourceFile[]): readonly string[] {
  return files
    .map(({ path }) => path)
    .filter((path) => /\/[a-z]+(?:ed|ly)(?:\.module)?\.(?:css|tsx?)$/.test(path));
}

function splitPath(path: string): readonly [folder: string, name: string] {
  const at = path.lastIndexOf('/');
  return [path.slice(0, at), path.slice(at + 1)];
}

function stem(name: string): string {
  return name.replace(/(?:\.test|\.e2e)?\.[a-z]+$/, '').toLowerCase();
}

/** Whether two words are the same, or one letter in one of them is another or missing. */
function isTwin(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  const rest = long.slice(same + 1);
  return short.slice(long.length > short.length ? same : same + 1) === rest;
}
