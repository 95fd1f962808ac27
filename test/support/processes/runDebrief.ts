import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { CommandContext } from '#electron/commandLine/commandContext.ts';
import { runCommandLine } from '#electron/commandLine/runCommandLine.ts';
import { createOwnOutputs } from '#electron/export/ownOutputs.ts';
import type { PdfJob } from '#electron/export/renderDocument.ts';
import { createKeptVersions } from '#electron/files/keptVersions.ts';
import { ok } from '#shared/basics/result.ts';

/** As on one computer: what one test file writes is known to its next command. */
const OWN_OUTPUTS = createOwnOutputs(join(mkdtempSync(join(tmpdir(), 'debrief-own-')), 'own-outputs.txt'));

const VERSIONS = createKeptVersions(mkdtempSync(join(tmpdir(), 'debrief-versions-')));

/** Collects what is written to it. */
function collector() {
  const parts: Buffer[] = [];
  const stream = new Writable({
    write(part, _, done) {
      parts.push(Buffer.from(part));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(parts).toString() };
}

/** Runs a command line in this process. Its PDFs are a few bytes that begin as every PDF does. */
export async function runDebrief(args: readonly string[], change: Partial<CommandContext> = {}) {
  const [stdout, stderr] = [collector(), collector()];
  const pdfJobs: PdfJob[] = [];
  const exitCode = await runCommandLine(args, {
    startedBy: ['debrief'],
    ownOutputs: OWN_OUTPUTS,
    versions: VERSIONS,
    stdout: stdout.stream,
    stderr: stderr.stream,
    loadFonts: async () => [],
    renderPdf: async (job) => {
      pdfJobs.push(job);
      return ok(Buffer.from('%PDF-1.7 …'));
    },
    printPictures: async () => ok(Buffer.from('%PDF-1.7 …')),
    ...change,
  });
  return { exitCode, stdout: stdout.text(), stderr: stderr.text(), pdfJobs };
}
