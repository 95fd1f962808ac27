import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LaunchedHost, launchHost } from '#build/chromium-host/launch.ts';
import { MAIN_FILE, PROJECT } from '#build/start/projectFolder.ts';

const FOLDER = join(PROJECT, 'out/first-run');

/**
 * What `npm start` does with no display: opens the sample incident in a window drawn in memory, takes its
 * picture, and exports it with the command line. Prints the three paths; returns the exit code.
 */
export async function firstRun(): Promise<number> {
  rmSync(FOLDER, { recursive: true, force: true });
  const library = join(FOLDER, 'library');
  mkdirSync(library, { recursive: true });
  const env = { DEBRIEF_USER_DATA: join(FOLDER, 'user-data'), DEBRIEF_LIBRARY: library };

  const app = launchHost({ mainFile: MAIN_FILE, args: ['--sample'], env });
  const picture = join(FOLDER, 'desk.png');
  writeFileSync(picture, await takeDeskPicture(app));
  await app.evaluate(({ app: running }) => running.quit(), undefined);
  await app.exited;

  const [incident] = readdirSync(library).filter((name) => name.endsWith('.incident'));
  if (incident === undefined) throw new Error(`The app left no incident in ${library}.\n${app.stderr()}`);
  const markdown = exportTo('markdown', join(library, incident), join(FOLDER, 'sample.md'));
  const pdf = exportTo('pdf', join(library, incident), join(FOLDER, 'sample.pdf'));
  console.log(`Markdown: ${markdown}\nPDF:      ${pdf}\nPicture:  ${picture}`);
  return 0;
}

/** Uses the command line as a person would; returns the path. */
function exportTo(format: 'markdown' | 'pdf', incident: string, path: string): string {
  const command = [
    join(PROJECT, 'build/start/commandLine.ts'),
    'export',
    incident,
    '--to',
    format,
    '--out',
    path,
  ];
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), ...command],
    {
      cwd: PROJECT,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`The export to ${format} failed: ${stderr}`);
  return path;
}

/** Long enough for a slow machine to draw its first window. */
const PATIENCE_MS = 30_000;
const POLL_MS = 50;

/** A PNG of the app's first window, once its page has settled. */
async function takeDeskPicture(app: LaunchedHost): Promise<Buffer> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  while (Date.now() < giveUpAt) {
    const picture = await app.evaluate(pictureWhenSettled, undefined);
    if (picture !== null) return Buffer.from(picture, 'base64');
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  app.kill();
  throw new Error(`No window appeared.\n${app.stderr()}`);
}

/** Runs inside the app: null until a visible window's page has a heading, its fonts and no animation. */
async function pictureWhenSettled({ BrowserWindow }: typeof import('electron')): Promise<string | null> {
  const window = BrowserWindow.getAllWindows().find((candidate) => candidate.isVisible());
  if (!window) return null;
  const isSettled = await window.webContents.executeJavaScript(
    `document.fonts.ready.then(() => document.querySelector('h1, h2') !== null
      && document.getAnimations().every((animation) => animation.playState !== 'running'))`,
  );
  if (!isSettled) return null;
  return (await window.webContents.capturePage()).toPNG().toString('base64');
}
