import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newestIn } from '#build/chromium-host/newestFile.ts';
import { PROJECT } from '#build/start/projectFolder.ts';

const SOURCES = [
  'shared',
  'electron',
  'renderer',
  'build/electron.vite.config.ts',
  'build/bundles',
  'build/documentFontFiles.ts',
  'build/dev/developmentServer.ts',
  'package.json',
];
/** Written when a build ends; without it the app is built before it starts. */
export const BUILT_STAMP = join(PROJECT, 'out/.built');
const BUILT = ['out/main/main.js', 'out/preload/desk.cjs', 'out/renderer/desk.html'];

/** Builds the app when a source is newer than what was built last; ends this process where it cannot. Speaks only on stderr. */
export function ensureBuilt(): void {
  if (!buildIfNeeded()) process.exit(1);
}

/** The same, but returns false where the app cannot be built, and has said why. */
export function buildIfNeeded(): boolean {
  if (isBuilt()) return true;
  console.error('Building the app…');
  const startedAt = new Date();
  const electronVite = join(PROJECT, 'node_modules/electron-vite/bin/electron-vite.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [electronVite, 'build', '--config', 'build/electron.vite.config.ts', '--logLevel', 'warn'],
    { cwd: PROJECT, encoding: 'utf8' },
  );
  if (status !== 0) {
    console.error(`${stdout}${stderr}\nThe build failed.`);
    return false;
  }
  writeStamp(startedAt);
  return true;
}

function isBuilt(): boolean {
  if (!existsSync(BUILT_STAMP) || BUILT.some((file) => !existsSync(join(PROJECT, file)))) return false;
  const builtAt = Number(statSync(BUILT_STAMP).mtimeMs);
  return SOURCES.every((source) => newestIn(join(PROJECT, source)) <= builtAt);
}

/** Says when the build began: a source that changed meanwhile is built again next time. */
function writeStamp(startedAt: Date): void {
  mkdirSync(join(PROJECT, 'out'), { recursive: true });
  writeFileSync(BUILT_STAMP, startedAt.toISOString());
  utimesSync(BUILT_STAMP, startedAt, startedAt);
}
