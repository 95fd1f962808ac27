import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { HOST_LINK } from '#build/chromium-host/hostLink.ts';
import { newestIn } from '#build/chromium-host/newestFile.ts';

const HOST = fileURLToPath(new URL('.', import.meta.url));
const PROJECT = resolve(HOST, '../..');
const COMPILED = join(PROJECT, 'out/host');
/** Each is loaded by its own address: by Node, as `electron`, and in the thread of Node's hooks. */
const ENTRIES = ['run.ts', 'electron.ts', 'resolveElectron.ts'];
/** Longer than an app runs that was started before a source changed. */
const STILL_LOADED_MS = 3_600_000;
/** How Node sees the host through a link to its folder. */
const AS_PACKAGE = {
  name: 'electron',
  type: 'module',
  exports: { '.': './electron.js', './main': './electron.js' },
};
/** What a main file in TypeScript may be made of, besides its neighbours. */
const APP_SOURCES = ['electron', 'shared', 'package.json'];

/**
 * Node's arguments for a main file on the host, up to the main file. The host is run in JavaScript, since compiling its
 * files takes half of a start. A main file in TypeScript is compiled once with the host and what it imports: loading
 * those hundreds of files one by one takes six times as long as such an app runs.
 */
export function hostArguments(mainFile: string): readonly string[] {
  if (!mainFile.endsWith('.ts')) {
    const host = compiledHost();
    if (isBuiltFile(mainFile)) linkHost(host, dirname(resolve(mainFile)));
    return [join(host, 'run.js'), mainFile];
  }
  const folder = compiledMain(resolve(mainFile));
  return [join(folder, 'run.js'), join(folder, `${basename(mainFile, '.ts')}.js`)];
}

/** The folder of the host in JavaScript, named after the time of its newest source; compiled when it is missing. */
function compiledHost(): string {
  const folder = join(COMPILED, String(Math.floor(newestIn(HOST))));
  if (!existsSync(folder)) compileInto(folder, ENTRIES);
  return folder;
}

/** The same with a main file in it. They are compiled together, so that both have one host when they import parts of it. */
function compiledMain(mainFile: string): string {
  const sources = [HOST, dirname(mainFile), ...APP_SOURCES.map((source) => join(PROJECT, source))];
  const newest = Math.floor(Math.max(...sources.map(newestIn)));
  const name = basename(mainFile, '.ts');
  const folder = join(COMPILED, `${name}-${newest}`);
  if (existsSync(folder)) return folder;
  compileInto(folder, [...ENTRIES, mainFile]);
  removeOlder(name);
  return folder;
}

/** Each holds megabytes, and each change of a source makes another. A recent one may still be loaded by what runs. */
function removeOlder(name: string): void {
  for (const entry of readdirSync(COMPILED)) {
    const folder = join(COMPILED, entry);
    const at = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (entry.startsWith(`${name}-`) && at < Date.now() - STILL_LOADED_MS)
      rmSync(folder, { recursive: true, force: true });
  }
}

/** What is built here may get a folder beside it; what lies in sources, or anywhere else, may not. */
function isBuiltFile(mainFile: string): boolean {
  return resolve(mainFile).startsWith(join(PROJECT, 'out') + sep) && existsSync(mainFile);
}

/**
 * Lets Node itself find the host where a main file imports `electron`: hooks would need a thread of their own, through which
 * each file comes, and that takes half of a short command. Electron gives its own to whoever imports it.
 */
function linkHost(host: string, folder: string): void {
  const link = join(folder, HOST_LINK);
  if (lstatSync(link, { throwIfNoEntry: false }) !== undefined && realpathSync(link) === realpathSync(host))
    return;
  mkdirSync(dirname(link), { recursive: true });
  const made = `${link}.${process.pid}`;
  symlinkSync(host, made, 'junction');
  renameSync(made, link);
}

/** Takes its place in one step, since several launches may find it missing at once. */
function compileInto(folder: string, entries: readonly string[]): void {
  const outdir = `${folder}.${process.pid}`;
  buildSync({
    entryPoints: entries.map((entry) => ({
      in: resolve(HOST, entry),
      out: basename(entry, '.ts'),
    })),
    outdir,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    external: ['electron', 'esbuild'],
    logLevel: 'error',
  });
  writeFileSync(join(outdir, 'package.json'), JSON.stringify(AS_PACKAGE));
  try {
    renameSync(outdir, folder);
  } catch (error) {
    rmSync(outdir, { recursive: true });
    // Another launch was quicker.
    if (!existsSync(folder)) throw error;
  }
}
