import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchHost } from '#build/chromium-host/launch.ts';
import { takeDeskPicture } from '#build/start/deskPicture.ts';
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
