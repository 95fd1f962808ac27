import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '#build/start/projectFolder.ts';

const PACKAGE = join(PROJECT, 'node_modules/electron');

const USUAL_NAME: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/** The Electron program to start: the one brought by hand comes before the downloaded one; null when neither. */
export function findElectron(env: NodeJS.ProcessEnv = process.env): string | null {
  const name = programName();
  const folders = [env.ELECTRON_OVERRIDE_DIST_PATH, join(PACKAGE, 'dist')];
  const programs = folders.flatMap((folder) => (folder ? [join(folder, name)] : []));
  return programs.find((program) => existsSync(program)) ?? null;
}

/** Asks Electron's own installer to download the binary; false when it cannot, as behind some mirrors. */
export function downloadElectron(): boolean {
  const { status } = spawnSync(process.execPath, [join(PACKAGE, 'install.js')], {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: 10 * 60_000,
  });
  return status === 0 && findElectron() !== null;
}

function programName(): string {
  const note = join(PACKAGE, 'path.txt');
  if (existsSync(note)) return readFileSync(note, 'utf8').trim();
  return USUAL_NAME[process.platform] ?? 'electron';
}
