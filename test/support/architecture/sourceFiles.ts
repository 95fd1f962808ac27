import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** A file of this repository. */
export interface SourceFile {
  /** From the repository's root, with forward slashes: `shared/basics/result.ts`. */
  readonly path: string;
  readonly text: string;
}

export const ROOT = resolve(import.meta.dirname, '../../..');

/** The folders that are packed into the app. */
export const APP_FOLDERS = ['shared', 'electron', 'renderer'];
export const ALL_FOLDERS = [...APP_FOLDERS, 'build', 'test'];

/** The files of these folders whose names end so, in the order of their paths; fixtures are left out. */
export function readSources(folders: readonly string[], ending: RegExp): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    filesBelow(join(ROOT, folder))
      .filter((file) => ending.test(file) && !file.includes(`${sep}fixtures${sep}`))
      .map(sourceFile),
  );
}

/** Tests share a process, and no test writes a source: each is read once, and what is found in it can be kept with it. */
const read = new Map<string, SourceFile>();

function sourceFile(file: string): SourceFile {
  const known = read.get(file);
  if (known !== undefined) return known;
  const path = relative(ROOT, file).split(sep).join('/');
  const source = { path, text: readFileSync(file, 'utf8') };
  read.set(file, source);
  return source;
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
