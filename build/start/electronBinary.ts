import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '#build/start/projectFolder.ts';

const PACKAGE = join(PROJECT, 'node_modules/electron');
const PATIENCE_MS = 20 * 60_000;

const USUAL_NAME: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/** The Electron program to start: the one brought by hand comes before the downloaded one; null when neither. */
export function findElectron(env: NodeJS.ProcessEnv = process.env, folder: string = PACKAGE): string | null {
  const brought = env.ELECTRON_OVERRIDE_DIST_PATH;
  const programs = [
    ...(brought ? [join(brought, USUAL_NAME[process.platform] ?? 'electron')] : []),
    ...wholeDownload(folder),
  ];
  return programs.find((program) => existsSync(program)) ?? null;
}

/**
 * The program in the package's own folder, if its installer came to an end: it writes the version early and the
 * program's name last. One that was interrupted is done again.
 */
function wholeDownload(folder: string): readonly string[] {
  try {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    const installed = readFileSync(join(folder, 'dist/version'), 'utf8').trim().replace(/^v/, '');
    const name = readFileSync(join(folder, 'path.txt'), 'utf8').trim();
    return installed === version ? [join(folder, 'dist', name)] : [];
  } catch {
    return []; // Never downloaded, or not to its end.
  }
}

/**
 * Asks Electron's own installer to download the binary, and says how far it is; false when it cannot, with the reason in
 * one line.
 */
export function downloadElectron(): boolean {
  console.error('Downloading Electron, about 110 MB, once…');
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...['--import', import.meta.resolve('tsx')],
      ...['--import', import.meta.resolve('#build/start/showDownload.ts')],
      join(PACKAGE, 'install.js'),
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe', 2],
      encoding: 'utf8',
      timeout: PATIENCE_MS,
      env: downloadEnvironment(process.env),
    },
  );
  if (status === 0 && findElectron() !== null) return true;
  console.error(downloadFailure(stderr, process.env));
  return false;
}

/** The installer looks at the usual variables of a proxy only when it is asked to. */
export function downloadEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return hasProxy(env) ? { ELECTRON_GET_USE_PROXY: '1', ...env } : env;
}

/** What the installer said, without the stack, and what may help. */
export function downloadFailure(said: string, env: NodeJS.ProcessEnv): string {
  const reason = said.split('\n').find((line) => line.trim() !== '') ?? 'it took too long';
  const advice = hasProxy(env) ? '' : ' Behind a proxy, set HTTPS_PROXY.';
  return `Electron could not be downloaded: ${reason.trim()}.${advice}`;
}

function hasProxy(env: NodeJS.ProcessEnv): boolean {
  return Boolean(env.HTTPS_PROXY || env.https_proxy || env.HTTP_PROXY || env.http_proxy);
}
