import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createKeptVersions } from '#electron/files/keptVersions.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { shifted, timestampAt } from '#shared/time/timestamp.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { runDebrief } from '#test/support/processes/runDebrief.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const base = sampleIncident();
const FILE = '2026-03-10 labels.incident';
const COPY = '2026-03-10 labels.sync-conflict-20260311-101500-ABCDEFG.incident';

const edited = (change: Partial<Incident>, minutes: number): Incident => ({
  ...base,
  ...change,
  updatedAt: shifted(base.updatedAt, minutes * 60_000),
});

/** A folder with a file and a copy, on a computer that kept these versions of it, oldest first. */
async function withCopy(ours: Incident, theirs: Incident, kept: readonly Incident[]) {
  const [folder, versionsFolder] = [tempFolder(), tempFolder()];
  const versions = createKeptVersions(versionsFolder);
  for (const [number, version] of kept.entries()) {
    const at = timestampAt(Date.UTC(2026, 2, 11, 9, number));
    await versions.keepOpened(base.id, Buffer.from(serializeIncident(version)), at);
  }
  writeFileSync(join(folder, FILE), serializeIncident(ours));
  writeFileSync(join(folder, COPY), serializeIncident(theirs));
  const file = join(folder, FILE);
  const answer = await runDebrief(['copies', file], { versions });
  const merged: Incident = JSON.parse(readFileSync(file, 'utf8'));
  const contents = (await versions.list(base.id)).map(({ path }) => readFileSync(path, 'utf8'));
  return { folder, answer, merged, contents };
}

describe('debrief copies', () => {
  it('merges a conflict copy from the version that both come from, and puts it away', async () => {
    const ours = edited({ rootCause: 'Nobody asked.' }, 5);
    const theirs = edited({ severity: 'SEV4' }, 7);
    const { folder, answer, merged, contents } = await withCopy(ours, theirs, [base, ours]);
    expect(answer).toMatchObject({
      exitCode: 0,
      stderr: '',
      stdout: `merged and put away: ${COPY} (Syncthing)\n`,
    });
    expect(merged).toMatchObject({ rootCause: 'Nobody asked.', severity: 'SEV4' });
    expect(readdirSync(folder)).toEqual([FILE]);
    expect(contents).toContain(serializeIncident(theirs));
    expect(contents).toContain(serializeIncident(ours));
  });

  it('does not take an edit that the copy never had for one that it undid', async () => {
    // Only the state after the two parted was kept: it is no beginning of the copy.
    const ours = edited({ rootCause: 'Nobody asked.' }, 5);
    const { answer, merged } = await withCopy(ours, edited({ severity: 'SEV4' }, 3), [ours]);
    expect(answer.exitCode).toBe(1);
    expect(answer.stderr).toContain('no known beginning');
    expect(merged.rootCause).toBe('Nobody asked.');
    expect(merged.conflicts?.map(({ path }) => path)).toEqual(['severity', 'rootCause']);
  });

  it('says when there is none', async () => {
    const folder = tempFolder();
    const file = join(folder, FILE);
    writeFileSync(file, serializeIncident(base));
    // Another incident under such a name is no copy.
    writeFileSync(join(folder, COPY), serializeIncident({ ...base, id: 'other' as Incident['id'] })); // An id is a text.
    const answer = await runDebrief(['copies', file]);
    expect(answer).toMatchObject({ exitCode: 1, stdout: '' });
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('is named by the list, with the program that left the copy', async () => {
    const folder = tempFolder();
    for (const name of [FILE, COPY]) writeFileSync(join(folder, name), serializeIncident(base));
    const { stdout, stderr } = await runDebrief(['list', folder]);
    expect(stdout).toContain(`(1 more copy: ${COPY}, left by Syncthing)`);
    expect(stderr).toContain('debrief copies FILE merges them');
  });
});
