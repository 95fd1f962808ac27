import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** A script of ours in one file of JavaScript, because loading its hundreds of files takes longer than it runs. */
export function bundledScript(url: string): Uint8Array {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(url)],
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
