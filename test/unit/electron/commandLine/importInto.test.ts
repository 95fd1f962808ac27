import {
  chmodSync,
  closeSync,
  ftruncateSync,
  openSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createKeptVersions } from '#electron/files/keptVersions.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { beforeFileHandle } from '#test/support/disk/beforeFileHandle.ts';
import { oneFile } from '#test/support/incidents/writtenIncident.ts';
import { atEachLook } from '#test/support/otherProgram.ts';
import { runDebrief } from '#test/support/processes/runDebrief.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

/** An incident in a file, one line to add to it, and the versions of this computer. */
function setting() {
  const { folder, file, incident } = oneFile();
  const input = join(folder, 'log.txt');
  writeFileSync(input, '14:18 Connections climb\n');
  const versions = createKeptVersions(tempFolder());
  return {
    file,
    incident,
    add: () => runDebrief(['import', input, '--date', '2026-03-10', '--into', file], { versions }),
    added: (): Incident => JSON.parse(readFileSync(file, 'utf8')),
    kept: async () => (await versions.list(incident.id)).map(({ path }) => readFileSync(path, 'utf8')),
  };
}

describe('debrief import --into', () => {
  it('refuses a file that may not be written to, and leaves it as it is', async () => {
    const { file, incident, add } = setting();
    chmodSync(file, 0o444);
    const { exitCode, stderr } = await add();
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`${file}: No permission for this file.`);
    expect(readFileSync(file, 'utf8')).toBe(serializeIncident(incident));
  });

  it('keeps the file as it was among the versions', async () => {
    const { file, add, added, kept } = setting();
    const before = readFileSync(file, 'utf8');
    expect(await add()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(added().timeline.map(({ title }) => title)).toContain('Connections climb');
    expect(await kept()).toEqual([before]);
  });

  it('leaves a file of a newer major version as it is', async () => {
    const { file, incident, add } = setting();
    const newer = JSON.stringify({ ...incident, schemaVersion: '9.0', later: 'a key of tomorrow' });
    writeFileSync(file, newer);
    const { exitCode, stderr } = await add();
    expect(exitCode).toBe(2);
    expect(stderr).toContain('written by a newer Debrief');
    expect(readFileSync(file, 'utf8')).toBe(newer);
  });

  // Looks 0 and 1 come before the new file takes the place of the old one, 2 right after, 3 a moment later.
  it.each([
    ['while the file is replaced', 1],
    ['right after it', 3],
  ])('keeps what another program writes %s', async (_when, moment) => {
    const { file, incident, add, added, kept } = setting();
    const theirs = serializeIncident({ ...incident, summary: 'Typed at the same moment.' });
    const opened = openSync(file, 'r+');
    onTestFinished(() => closeSync(opened));
    await atEachLook(file, (look) => {
      if (look !== moment) return;
      ftruncateSync(opened);
      writeSync(opened, theirs, 0);
    });
    expect(await add()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(added().timeline.map(({ title }) => title)).toContain('Connections climb');
    expect(await kept()).toContain(theirs);
  });

  it('is done when the file is written, although nobody can look into the old one any more', async () => {
    const { add, added } = setting();
    await beforeFileHandle('read', () => {
      if (added().timeline.length > 1) throw Object.assign(new Error('gone'), { code: 'EIO' });
    });
    expect(await add()).toMatchObject({ exitCode: 0, stderr: '' });
  });
});
