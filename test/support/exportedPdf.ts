import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hostArguments } from '#build/chromium-host/compiledHost.ts';
import { ensureBuilt } from '#build/start/ensureBuilt.ts';
import { MAIN_FILE, PROJECT } from '#build/start/projectFolder.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { putCanaryPictures } from '#test/support/pictures/canaryPictures.ts';

/** Exports an incident to PDF by the real command line of the built app, in a process of its own. */
export async function exportedPdf(incident: Incident, ...options: readonly string[]): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'debrief-test-'));
  const [file, out] = [join(folder, 'given.incident'), join(folder, 'printed.pdf')];
  await writeFile(file, serializeIncident(incident));
  await putCanaryPictures(file, incident);
  const command = ['export', file, '--to', 'pdf', '--out', out, ...options];
  try {
    ensureBuilt();
    const env = { ...process.env, DEBRIEF_USER_DATA: join(folder, 'user-data') };
    await promisify(execFile)(process.execPath, [...hostArguments(MAIN_FILE), ...command], {
      cwd: PROJECT,
      env,
    });
    return await readFile(out);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
