import { existsSync, linkSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createKeptVersions } from '#electron/files/keptVersions.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { shifted, timestampAt } from '#shared/time/timestamp.ts';
import { MOST_OF_TODAY } from '#shared/versions/surplusVersions.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { atEachLook } from '#test/support/otherProgram.ts';
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

/** A folder with the incident in a file and another state of it in a second one. */
function beside(name: string, other: Incident) {
  const folder = tempFolder();
  const [file, copy] = [join(folder, FILE), join(folder, name)];
  writeFileSync(file, serializeIncident(base));
  writeFileSync(copy, serializeIncident(other));
  return { folder, file, copy };
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

  it('does not begin with the first version kept once older ones were removed', async () => {
    // The two parted before it: what it has beyond the copy was never taken back there.
    const ours = edited({ rootCause: 'Nobody asked.' }, 2);
    const kept = Array.from({ length: MOST_OF_TODAY + 1 }, (_, number) =>
      edited({ rootCause: 'Nobody asked.', failure: `Failure ${number}` }, number + 1),
    );
    const { merged } = await withCopy(ours, edited({ severity: 'SEV4' }, 60), kept);
    expect(merged.rootCause).toBe('Nobody asked.');
    expect(merged.conflicts?.map(({ path }) => path)).toContain('rootCause');
  });

  it('writes over nothing and removes nothing when the file changes meanwhile', async () => {
    const { file, copy } = beside(COPY, edited({ severity: 'SEV4' }, 7));
    const theirs = serializeIncident(edited({ failure: 'Saved just now.' }, 8));
    await atEachLook(file, (look) => {
      if (look === 0) writeFileSync(file, theirs);
    });
    const { exitCode, stderr } = await runDebrief(['copies', file]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('changed outside Debrief');
    expect(readFileSync(file, 'utf8')).toBe(theirs);
    expect(existsSync(copy)).toBe(true);
  });

  it('writes and removes nothing where no version can be kept', async () => {
    const { folder, file, copy } = beside(COPY, edited({ severity: 'SEV4' }, 7));
    const before = readFileSync(file, 'utf8');
    const noFolder = join(folder, 'versions');
    writeFileSync(noFolder, 'A file is in the way.');
    const { exitCode } = await runDebrief(['copies', file], { versions: createKeptVersions(noFolder) });
    expect(exitCode).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(existsSync(copy)).toBe(true);
  });

  it('leaves a copy that changed since it was read, and says so', async () => {
    const { file, copy } = beside(COPY, edited({ severity: 'SEV4' }, 7));
    const later = serializeIncident(edited({ severity: 'SEV4', failure: 'Synchronised just now.' }, 9));
    await atEachLook(file, () => writeFileSync(copy, later));
    const { exitCode, stdout, stderr } = await runDebrief(['copies', file]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain(
      `${copy}: merged, but left in its place: The file was changed outside Debrief\n`,
    );
    expect(readFileSync(copy, 'utf8')).toBe(later);
    await runDebrief(['copies', file]);
    expect(readFileSync(file, 'utf8')).toContain('Synchronised just now.');
    expect(existsSync(copy)).toBe(false);
  });

  it.each([
    ['is broken', '{ "id": ', 'damaged or not an incident'],
    ['is of a newer major version', JSON.stringify({ ...base, schemaVersion: '9.0' }), 'newer Debrief'],
  ])('names a copy that %s, leaves it, and merges the others', async (_how, text, words) => {
    const { folder, file } = beside(COPY, edited({ severity: 'SEV4' }, 7));
    const broken = join(folder, FILE.replace('.', ' (conflicted copy).'));
    writeFileSync(broken, text);
    const { exitCode, stdout, stderr } = await runDebrief(['copies', file]);
    expect({ exitCode, stdout }).toEqual({
      exitCode: 1,
      stdout: `merged and put away: ${COPY} (Syncthing)\n`,
    });
    expect(stderr).toContain(`${broken}: looks like a copy, but was not merged`);
    expect(stderr).toContain(words);
    expect(readFileSync(broken, 'utf8')).toBe(text);
    const again = await runDebrief(['copies', file]);
    expect(again.stderr).toContain(broken);
    expect(again.stderr).not.toContain('no conflict copy');
  });

  it.each(['2026-03-10 labels-FINAL', '2026-03-10 labels 2', '2026-03-10 labels (2)'])(
    'merges and removes %s, which a person may have named, only when it is named',
    async (stem) => {
      const { file, copy } = beside(`${stem}.incident`, edited({ failure: 'Labels stay empty.' }, 7));
      const before = readFileSync(file, 'utf8');
      const alone = await runDebrief(['copies', file]);
      expect(alone).toMatchObject({ exitCode: 1, stdout: '' });
      expect(alone.stderr).toContain(`${copy}: not merged`);
      expect(alone.stderr).toContain('debrief copies FILE COPY');
      expect(readFileSync(file, 'utf8')).toBe(before);
      expect(existsSync(copy)).toBe(true);
      expect((await runDebrief(['copies', file, copy])).stdout).toContain(
        `merged and put away: ${stem}.incident`,
      );
      expect(readFileSync(file, 'utf8')).toContain('Labels stay empty.');
      expect(existsSync(copy)).toBe(false);
    },
  );

  it('merges a copy under any name when it is named, and only that', async () => {
    const { folder, file, copy } = beside('from Mirela.incident', edited({ severity: 'SEV4' }, 7));
    writeFileSync(join(folder, COPY), serializeIncident(edited({ failure: 'Labels stay empty.' }, 8)));
    const { stdout } = await runDebrief(['copies', file, copy]);
    expect(stdout).toBe('merged and put away: from Mirela.incident\n');
    expect(readdirSync(folder).toSorted()).toEqual([FILE, COPY].toSorted());
  });

  it('never takes the file for a copy of itself, nor merges another incident', async () => {
    const { folder, file, copy } = beside(COPY, edited({ severity: 'SEV4' }, 7));
    const other = join(folder, 'other.incident');
    writeFileSync(other, serializeIncident({ ...base, id: toId('other') }));
    const second = join(folder, FILE.replace('.', ' (conflicted copy).'));
    linkSync(file, second);
    const before = readFileSync(file, 'utf8');
    for (const named of [file, second, other, join(folder, 'gone.incident')]) {
      expect((await runDebrief(['copies', file, copy, named])).exitCode).toBe(2);
    }
    expect((await runDebrief(['copies', file, copy, copy])).exitCode).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe(before);
    await runDebrief(['copies', file]);
    expect(readdirSync(folder).toSorted()).toEqual([FILE, basename(second), 'other.incident'].toSorted());
  });

  it('says when there is none', async () => {
    const folder = tempFolder();
    const file = join(folder, FILE);
    writeFileSync(file, serializeIncident(base));
    // Another incident under such a name is no copy.
    writeFileSync(join(folder, COPY), serializeIncident({ ...base, id: toId('other') }));
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

  it('is not said by the list to be left by a program where a person may have named it', async () => {
    const { folder, copy } = beside('2026-03-10 labels-FINAL.incident', base);
    const { stdout, stderr } = await runDebrief(['list', folder]);
    expect(stdout).toContain(`(1 more copy: ${basename(copy)})`);
    expect(stderr).toBe('');
  });
});
