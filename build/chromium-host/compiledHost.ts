import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { newestIn } from '#build/chromium-host/newestFile.ts';

const HOST = fileURLToPath(new URL('.', import.meta.url));
const COMPILED = resolve(HOST, '../../out/host');
/** Each is loaded by its own address: by Node, as `electron`, and in the thread of Node's hooks. */
const ENTRIES = ['run.ts', 'electron.ts', 'resolveElectron.ts'];

/**
 * Node's arguments for a main file on the host, up to the main file. A built main file gets the host in JavaScript,
 * since compiling the host's files takes half of a start; one in TypeScript is compiled as it is loaded, and the
 * host with it.
 */
export function hostArguments(mainFile: string): readonly string[] {
  return mainFile.endsWith('.ts')
    ? ['--import', import.meta.resolve('tsx'), join(HOST, 'run.ts'), mainFile]
    : [join(compiledHost(), 'run.js'), mainFile];
}

/** The folder of the host in JavaScript, named after the time of its newest source; compiled when it is missing. */
function compiledHost(): string {
  const folder = join(COMPILED, String(Math.floor(newestIn(HOST))));
  if (!existsSync(folder)) compileInto(folder);
  return folder;
}

/** Takes its place in one step, since several launches may find it missing at once. */
function compileInto(folder: string): void {
  const outdir = `${folder}.${process.pid}`;
  buildSync({
    entryPoints: ENTRIES.map((entry) => join(HOST, entry)),
    outdir,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  try {
    renameSync(outdir, folder);
  } catch (error) {
    rmSync(outdir, { recursive: true });
    // Another launch was quicker.
    if (!existsSync(folder)) throw error;
  }
}
