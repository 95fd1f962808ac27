import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '#electron/commandLine/runCommandLine.ts';
import { createOwnOutputs } from '#electron/export/ownOutputs.ts';
import { createKeptVersions } from '#electron/files/keptVersions.ts';
import { err } from '#shared/basics/result.ts';

// A process of its own for tests of pipes: the command line with real streams and no window.
process.exitCode = await runCommandLine(process.argv.slice(2), {
  startedBy: ['debrief'],
  ownOutputs: createOwnOutputs(join(tmpdir(), `debrief-own-outputs-${process.pid}`)),
  versions: createKeptVersions(join(tmpdir(), `debrief-versions-${process.pid}`)),
  stdout: process.stdout,
  stderr: process.stderr,
  loadFonts: async () => [],
  renderPdf: async () => err({ code: 'export-failed' }),
  printPictures: async () => err({ code: 'export-failed' }),
});
