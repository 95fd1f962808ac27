import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alternately, timed } from '#build/bench/measure.ts';
import { type PeerFigure, peerFigures } from '#build/bench/peers/peerFigure.ts';
import { hostArguments } from '#build/chromium-host/compiledHost.ts';
import { largeIncident } from '#build/pictures/largeIncident.ts';
import { MAIN_FILE, PROJECT } from '#build/start/projectFolder.ts';
import { toHtml } from '#shared/export/toHtml.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';

const FOLDER = join(PROJECT, 'out/bench/markdown');
const TURNS = { counted: 9, warmUp: 1 };

/**
 * A file of an incident to Markdown by the command line, beside pandoc, which makes Markdown of the same document in HTML.
 * Both start a program each time.
 */
export async function markdownPeer(events: number): Promise<readonly PeerFigure[]> {
  ensurePandoc();
  mkdirSync(FOLDER, { recursive: true });
  const incident = largeIncident(events);
  const [file, page] = [join(FOLDER, 'large.incident'), join(FOLDER, 'large.html')];
  writeFileSync(file, serializeIncident(incident));
  writeFileSync(page, toHtml(incident, { audience: 'internal', pageSize: 'A4', fonts: [] }));
  const { measured, baseline } = await alternately(
    TURNS,
    () =>
      timed(async () =>
        debrief('export', file, '--to', 'markdown', '--out', join(FOLDER, 'ours.md'), '--force'),
      ),
    () => timed(async () => pandoc(page, join(FOLDER, 'theirs.md'))),
  );
  const what = `Markdown of ${events.toLocaleString('en')} events`;
  return peerFigures(
    what,
    'pandoc',
    { 'from a file to a file': measured },
    { 'from a file to a file': baseline },
  );
}

function debrief(...args: readonly string[]): void {
  execFileSync(process.execPath, [...hostArguments(MAIN_FILE), ...args], { stdio: 'ignore' });
}

function pandoc(from: string, to: string): void {
  execFileSync('pandoc', ['-f', 'html', '-t', 'gfm', '-o', to, from]);
}

function ensurePandoc(): void {
  try {
    execFileSync('pandoc', ['--version'], { stdio: 'ignore' });
  } catch {
    console.error('Installing pandoc with apt-get…');
    execFileSync('apt-get', ['install', '-y', 'pandoc'], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
