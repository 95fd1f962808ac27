import { posix } from 'node:path';
import { mayImport, type Room, roomsAround } from '#build/map/room.ts';
import { type ModuleImport, moduleImports } from '#build/packaging/moduleImports.ts';
import { byObject } from '#shared/basics/memo.ts';
import type { SourceFile } from '#test/support/architecture/sourceFiles.ts';

/** Every import that the map does not allow, as `file -> target (folder)`; and every file that it does not speak of. */
export function importViolations(files: readonly SourceFile[], map: readonly Room[]): readonly string[] {
  return files.flatMap((file) => {
    const { path } = file;
    const imports = importsOf(file).map((found) => importOf(path, found));
    if (/^(?:build|test)\//.test(path)) {
      const tests = path.startsWith('test/')
        ? []
        : imports.filter(({ target }) => target.startsWith('test/'));
      return tests.map(({ target }) => `${path} -> ${target} (nothing imports tests)`);
    }
    const room = roomsAround(path, map).at(-1);
    if (room === undefined) return [`${path}: the map does not name its folder`];
    return imports
      .filter((found) => !mayImport(found, map))
      .map(({ target }) => `${path} -> ${target} (${room.folder})`);
  });
}

/** What a file imports; parsing all files is most of what a check of imports takes, and several checks ask. */
export const importsOf = byObject(({ path, text }: SourceFile) => moduleImports(path, text));

function importOf(path: string, { specifier, typeOnly }: ModuleImport) {
  return { path, target: importTarget(path, specifier), isTypeOnly: typeOnly };
}

/** A path from the root for `#shared/a.ts` and `./a.ts`, without a loader's `?query`; a package's specifier as it is. */
export function importTarget(fromPath: string, specifier: string): string {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('#')) return plain.slice(1);
  return plain.startsWith('.') ? posix.join(posix.dirname(fromPath), plain) : plain;
}
