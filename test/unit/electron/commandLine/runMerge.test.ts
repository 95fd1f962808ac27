import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createKeptVersions } from '#electron/files/keptVersions.ts';
import { takeIn } from '#electron/pictures/pictureFolder.ts';
import { type ItemId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { successOf } from '#test/support/openDocumentsInFolder.ts';
import { madePng } from '#test/support/pictures/madePictures.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';
import { runDebrief } from '#test/support/processes/runDebrief.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const base = sampleIncident();

/** Three files of one incident: as it was, as we have it, and as they have it. */
function threeFiles(ours: Partial<Incident>, theirs: Partial<Incident>) {
  const folder = tempFolder();
  const file = (name: string, incident: Incident) => {
    const path = join(folder, `${name}.incident`);
    writeFileSync(path, serializeIncident(incident));
    return path;
  };
  return {
    folder,
    base: file('base', base),
    ours: file('ours', { ...base, ...ours }),
    theirs: file('theirs', { ...base, ...theirs }),
  };
}

/** Makes a file one of a newer major version, and returns its text. */
function writtenByNewer(path: string): string {
  const newer = JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), schemaVersion: '9.0' });
  writeFileSync(path, newer);
  return newer;
}

describe('debrief merge', () => {
  it('brings the pictures of both sides beside what it writes elsewhere, and says which are not there', async () => {
    const { folder, ...files } = threeFiles({}, {});
    const eventIds = base.timeline.slice(0, 1).map(({ id }) => id);
    const mine = successOf(await takeIn(files.ours, madePng({ width: 5 })));
    const theirs = successOf(await takeIn(files.theirs, madePng({ width: 6 })));
    const withPicture = (path: string, id: string, taken: typeof mine) =>
      writeFileSync(
        path,
        serializeIncident({ ...base, pictures: [pictureOf({ ...taken, id: toId(id), eventIds })] }),
      );
    withPicture(files.ours, 'p1', mine);
    withPicture(files.theirs, 'p2', theirs);
    const elsewhere = join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    const merge = (name: string) =>
      runDebrief(['merge', files.base, files.ours, files.theirs, '--out', join(elsewhere, name)]);
    expect(await merge('all.incident')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(readdirSync(join(elsewhere, 'all.files')).sort()).toEqual([mine.file, theirs.file].sort());
    rmSync(join(elsewhere, 'all.files'), { recursive: true });
    rmSync(join(folder, 'theirs.files'), { recursive: true });
    const without = await merge('some.incident');
    expect(without.exitCode).toBe(0);
    expect(without.stderr).toContain('The file of a picture is not there');
    expect(readdirSync(join(elsewhere, 'some.files'))).toEqual([mine.file]);
  });

  it('prints the merged incident', async () => {
    const files = threeFiles({ rootCause: 'Nobody asked.' }, { severity: 'SEV4' });
    const answer = await runDebrief(['merge', files.base, files.ours, files.theirs]);
    expect(answer).toMatchObject({ exitCode: 0, stderr: '' });
    expect(JSON.parse(answer.stdout)).toMatchObject({ rootCause: 'Nobody asked.', severity: 'SEV4' });
  });

  it('writes over ours, and answers 1 where somebody has to decide', async () => {
    const files = threeFiles({ severity: 'SEV3' }, { severity: 'SEV4' });
    const answer = await runDebrief(['merge', files.base, files.ours, files.theirs, '-o', files.ours]);
    expect(answer).toMatchObject({ exitCode: 1, stdout: '' });
    expect(answer.stderr).toBe(
      'debrief: 1 place needs a decision; both versions are in the file, debrief decide FILE lists and settles them: Summary: severity\n',
    );
    expect(JSON.parse(readFileSync(files.ours, 'utf8'))).toMatchObject({
      severity: 'SEV3',
      conflicts: [{ path: 'severity', theirs: 'SEV4' }],
    });
  });

  it('takes an empty file for no common beginning', async () => {
    const files = threeFiles({ tags: ['one'] }, { tags: ['two'] });
    writeFileSync(files.base, '');
    const answer = await runDebrief(['merge', files.base, files.ours, files.theirs]);
    expect(JSON.parse(answer.stdout).tags.toSorted()).toEqual(['one', 'two']);
  });

  it('refuses another incident, and leaves the file as it was', async () => {
    const files = threeFiles({}, { id: toId('other') });
    const before = readFileSync(files.ours, 'utf8');
    const answer = await runDebrief(['merge', files.base, files.ours, files.theirs, '-o', files.ours]);
    expect(answer.exitCode).toBe(2);
    expect(answer.stderr).toContain('different incidents');
    expect(readFileSync(files.ours, 'utf8')).toBe(before);
  });

  it.each(['base', 'ours', 'theirs'] as const)('refuses a newer major version of %s', async (side) => {
    const files = threeFiles({}, { severity: 'SEV4' });
    const newer = writtenByNewer(files[side]);
    const answer = await runDebrief(['merge', files.base, files.ours, files.theirs, '-o', files.ours]);
    expect(answer).toMatchObject({ exitCode: 2, stdout: '' });
    expect(answer.stderr).toContain('written by a newer Debrief');
    expect(readFileSync(files[side], 'utf8')).toBe(newer);
  });

  it('does not replace another file that somebody wrote', async () => {
    const files = threeFiles({ tags: ['one'] }, {});
    expect(
      (await runDebrief(['merge', files.base, files.ours, files.theirs, '-o', files.base])).exitCode,
    ).toBe(2);
  });

  it('says which words it needs', async () => {
    expect((await runDebrief(['merge', 'a', 'b'])).stderr).toContain('merge needs BASE OURS THEIRS');
  });
});

describe('debrief diff', () => {
  it('says part by part what became of the incident', async () => {
    const [first] = base.timeline;
    const title = `${first?.title} again`;
    const timeline = base.timeline
      .map((event) => (event === first ? { ...event, title } : event))
      .slice(0, -1);
    const files = threeFiles({}, { severity: 'SEV4', timeline });
    const { stdout, exitCode } = await runDebrief(['diff', files.ours, files.theirs]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`severity: [-${base.severity}-]{+SEV4+}`);
    expect(stdout).toMatch(/Timeline\n(?:.*\n)* {2}\d\d:\d\d .*\{\+ again\+\}/);
    expect(stdout).toMatch(/deleted: \d\d:\d\d \[-/);
    expect(stdout).not.toContain('updated');
  });

  it('is Markdown when asked for, with the words of an incident as words', async () => {
    const files = threeFiles({}, { rootCause: 'A *new* form' });
    const { stdout } = await runDebrief(['diff', files.ours, files.theirs, '--markdown']);
    expect(stdout).toContain('## Five Whys');
    expect(stdout).toContain('\\*new\\*');
  });

  it('names what a merge left to be decided', async () => {
    const files = threeFiles({}, { conflicts: [{ path: 'severity', theirs: 'SEV4' }] });
    const { stdout } = await runDebrief(['diff', files.ours, files.theirs]);
    expect(stdout).toBe('The file\n  added: {+to be decided: Summary: severity+}\n');
  });

  it('prints nothing where nothing differs', async () => {
    const files = threeFiles({}, {});
    expect(await runDebrief(['diff', files.ours, files.theirs])).toMatchObject({ stdout: '', exitCode: 0 });
  });
});

describe('debrief decide', () => {
  async function withConflicts() {
    const files = threeFiles(
      { severity: 'SEV3', rootCause: 'Nobody asked.' },
      { severity: 'SEV4', rootCause: 'Everybody waited.' },
    );
    await runDebrief(['merge', files.base, files.ours, files.theirs, '-o', files.ours]);
    const read = (): Incident => JSON.parse(readFileSync(files.ours, 'utf8'));
    return { file: files.ours, read };
  }

  it('lists both versions of each place', async () => {
    const { file } = await withConflicts();
    const { stdout, exitCode } = await runDebrief(['decide', file]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('1. Summary: severity\n   mine:   SEV3\n   theirs: SEV4\n');
  });

  it('says of who may see a thing that the narrower choice stands', async () => {
    const lessons = [{ id: toId<ItemId>('l'), text: 'Ask earlier.', visibility: 'private' as const }];
    const conflicts = [{ path: 'lessons.visibility', id: 'l', theirs: 'public' }];
    const { ours } = threeFiles({ lessons, conflicts }, {});
    const { stdout } = await runDebrief(['decide', ours]);
    expect(stdout).toContain('mine:   private (the narrower choice, whoever made it)\n   theirs: public\n');
  });

  it('takes theirs at one place, and both where it is a text', async () => {
    const { file, read } = await withConflicts();
    await runDebrief(['decide', file, '--take', 'theirs', '--place', '1']);
    expect(read()).toMatchObject({ severity: 'SEV4', conflicts: [{ path: 'rootCause' }] });
    const { exitCode, stdout } = await runDebrief(['decide', file, '--take', 'both']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'Nothing is left to decide.\n' });
    expect(read().rootCause).toBe('Nobody asked.\nEverybody waited.');
    expect(read().conflicts).toBeUndefined();
  });

  it('keeps the file as it was before a decision', async () => {
    const { file } = await withConflicts();
    const before = readFileSync(file, 'utf8');
    const versions = createKeptVersions(tempFolder());
    await runDebrief(['decide', file, '--take', 'mine'], { versions });
    const kept = (await versions.list(base.id)).map(({ path }) => readFileSync(path, 'utf8'));
    expect(kept).toEqual([before]);
  });

  it('leaves a newer major version as it is', async () => {
    const { file } = await withConflicts();
    const newer = writtenByNewer(file);
    const { exitCode, stderr } = await runDebrief(['decide', file, '--take', 'mine']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('written by a newer Debrief');
    expect(readFileSync(file, 'utf8')).toBe(newer);
  });

  it('refuses a file that may not be written to, and leaves it as it is', async () => {
    const { file } = await withConflicts();
    const before = readFileSync(file, 'utf8');
    chmodSync(file, 0o444);
    const { exitCode, stderr } = await runDebrief(['decide', file, '--take', 'mine']);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: `debrief: ${file}: No permission for this file. Change its permissions, or save a copy in a folder you can write to.\n`,
    });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('does not put two choices into one', async () => {
    const { file } = await withConflicts();
    const { stderr } = await runDebrief(['decide', file, '--take', 'both', '--place', '1']);
    expect(stderr).toContain('Summary: severity cannot be both');
  });
});
