import { readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ONLY_EXACT_RENAMES } from '#electron/git/movedIncidents.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { shifted } from '#shared/time/timestamp.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { CLONED_FILE } from '#test/support/processes/gitClones.ts';
import { type SharedClone, sharedClones } from '#test/support/processes/sharedClones.ts';

const base = sampleIncident();

function edit(clone: SharedClone, change: Partial<Incident>): void {
  save(clone, CLONED_FILE, { ...clone.incident(), ...change, updatedAt: shifted(base.updatedAt, 300_000) });
}

function save({ folder }: SharedClone, name: string, incident: Incident): void {
  writeFileSync(join(folder, name), serializeIncident(incident));
}

function other(id: string, title: string): Incident {
  return { ...base, id: id as Incident['id'], title };
}

/** As a sync leaves it that is killed between the merge of Git and the commit: both sides changed the incident. */
async function killedInMerge(
  theirs: (clone: SharedClone) => void = (clone) => edit(clone, { rootCause: 'Nobody asked.' }),
) {
  const { one, two } = sharedClones(base);
  theirs(one);
  await one.sync();
  edit(two, { severity: 'SEV4' });
  two.git('commit', '-q', '-a', '-m', 'Mine');
  two.git('fetch', '-q');
  writeFileSync(join(two.folder, '.git', 'info', 'attributes'), '*.incident merge=debrief\n');
  const message = ['-m', 'Merge the incidents of origin/main'];
  two.stopsAt(
    '-c',
    'merge.debrief.driver=false',
    'merge',
    '-q',
    ...ONLY_EXACT_RENAMES,
    ...message,
    'origin/main',
  );
  return { one, two };
}

afterEach(() => vi.unstubAllEnvs());

describe('a merge that a killed sync left', () => {
  it('is ended by the next one', async () => {
    const { one, two } = await killedInMerge();
    expect(await two.sync()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(two.incident()).toMatchObject({ severity: 'SEV4', rootCause: 'Nobody asked.' });
    expect(two.git('status', '--porcelain')).toBe('');
    await one.sync();
    expect(one.incident()).toEqual(two.incident());
  });

  it('that was merged whole and is taken back by halves, as on a full disk, is made again', async () => {
    const { one, two } = sharedClones(base);
    edit(one, { rootCause: 'Nobody asked.' });
    save(one, 'other.incident', other('other', 'Another one'));
    await one.sync();
    save(two, 'mine.incident', other('mine', 'Mine'));
    two.git('add', '-A');
    two.git('commit', '-q', '-m', 'Mine');
    const before = readFileSync(join(two.folder, CLONED_FILE));
    two.git('fetch', '-q');
    two.git('merge', '-q', '--no-commit', '-m', 'Merge the incidents of origin/main', 'origin/main');
    // Its file is as before, and the index of Git, which was written last, is not.
    writeFileSync(join(two.folder, CLONED_FILE), before);
    expect(await two.sync()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(two.incident().rootCause).toBe('Nobody asked.');
    expect(readdirSync(two.folder)).toEqual(expect.arrayContaining(['mine.incident', 'other.incident']));
    expect(two.git('status', '--porcelain')).toBe('');
  });

  it('keeps what was typed since', async () => {
    const { two } = await killedInMerge();
    edit(two, { title: 'Typed after the kill' });
    expect(await two.sync()).toMatchObject({ exitCode: 0 });
    expect(two.incident()).toMatchObject({
      title: 'Typed after the kill',
      severity: 'SEV4',
      rootCause: 'Nobody asked.',
    });
  });

  it('names the lock that Git left behind, and is ended once that is gone', async () => {
    const { two } = await killedInMerge();
    const lock = join(two.folder, '.git', 'index.lock');
    writeFileSync(lock, '');
    expect((await two.sync()).stderr).toMatch(/at work in the repository .*index\.lock/);
    rmSync(lock);
    expect(await two.sync()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(two.incident()).toMatchObject({ severity: 'SEV4', rootCause: 'Nobody asked.' });
  });

  it.each([
    ['MERGE_MSG', 'Merge the inci'],
    ['MERGE_HEAD', ''],
  ])('is known where the disk was full before Git had written its %s (as “%s”)', async (file, text) => {
    const { two } = await killedInMerge();
    const theirs = readFileSync(join(two.folder, '.git', 'MERGE_HEAD'));
    writeFileSync(join(two.folder, '.git', 'debrief-merging'), theirs);
    writeFileSync(join(two.folder, '.git', file), text);
    expect(await two.sync()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(two.incident()).toMatchObject({ severity: 'SEV4', rootCause: 'Nobody asked.' });
    expect(two.subjects()[0]).toBe('Merge the incidents of origin/main');
    expect(readdirSync(join(two.folder, '.git'))).not.toContain('debrief-merging');
  });

  it('is left to whoever began it where it is not one of ours', async () => {
    const { two } = await killedInMerge();
    writeFileSync(join(two.folder, '.git', 'MERGE_MSG'), 'Merge branch main\n');
    const answer = await two.sync();
    expect(answer).toMatchObject({ exitCode: 2 });
    expect(answer.stderr).toContain('begun and not ended');
  });
});

describe('where the two sides do not agree on a file', () => {
  it.each(['here', 'there'])(
    'an incident that was deleted %s and changed by the other stays',
    async (where) => {
      const { one, two } = sharedClones(base);
      const [deletes, changes] = where === 'there' ? [one, two] : [two, one];
      rmSync(join(deletes.folder, CLONED_FILE));
      edit(changes, { severity: 'SEV4' });
      await one.sync();
      const answer = await two.sync();
      expect(answer).toMatchObject({ exitCode: 0, stderr: '' });
      expect(answer.stdout).toMatch(/received: “.*” was (?:deleted|changed) here and .* there; it stays/);
      expect(two.incident().severity).toBe('SEV4');
      await one.sync();
      expect(one.incident()).toEqual(two.incident());
    },
  );

  it('two new incidents with one name both stay, ours under another', async () => {
    const { one, two } = sharedClones(base);
    save(one, 'new.incident', other('one', 'Printer down'));
    save(two, 'new.incident', other('two', 'Labels blank'));
    await one.sync();
    const answer = await two.sync();
    expect(answer).toMatchObject({ exitCode: 0, stderr: '' });
    expect(answer.stdout).toContain('“Printer down” has the name new.incident too, so “Labels blank” is ');
    expect(answer.stdout).toContain('received: Add “Printer down”');
    expect(answer.stdout).not.toMatch(/id changed|received: Add “Labels blank”/);
    await one.sync();
    for (const { folder } of [one, two]) {
      const texts = readdirSync(folder)
        .filter((name) => name.endsWith('.incident'))
        .map((name) => readFileSync(join(folder, name), 'utf8'));
      expect(texts).toHaveLength(3);
      expect(texts.join()).toContain('Printer down');
      expect(texts.join()).toContain('Labels blank');
      expect(readFileSync(join(folder, 'new.incident'), 'utf8')).toContain('Printer down');
    }
  });

  it('an incident that each gave another name has both, and one that only one renamed is merged', async () => {
    const { one, two } = sharedClones(base);
    one.git('mv', CLONED_FILE, 'theirs.incident');
    two.git('mv', CLONED_FILE, 'mine.incident');
    for (const clone of [one, two]) clone.git('commit', '-q', '-m', 'Rename');
    await one.sync();
    expect(await two.sync()).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining('mine.incident and'),
    });
    const names = readdirSync(two.folder).filter((name) => name.endsWith('.incident'));
    expect(names.toSorted()).toEqual(['mine.incident', 'theirs.incident']);
    rmSync(join(two.folder, 'mine.incident'));
    await two.sync();
    await one.sync();
    one.git('mv', 'theirs.incident', 'renamed.incident');
    one.git('commit', '-q', '-m', 'Rename again');
    save(two, 'theirs.incident', { ...base, severity: 'SEV4' });
    save(one, 'renamed.incident', { ...base, rootCause: 'Nobody asked.' });
    await one.sync();
    expect(await two.sync()).toMatchObject({ exitCode: 0, stderr: '' });
    const merged: Incident = JSON.parse(readFileSync(join(two.folder, 'renamed.incident'), 'utf8'));
    expect(merged).toMatchObject({ severity: 'SEV4', rootCause: 'Nobody asked.' });
  });

  it('an incident that was deleted stays, however alike one is that was added with it', async () => {
    for (const deletes of ['one', 'two'] as const) {
      const clones = sharedClones(base);
      const [first, second] = deletes === 'one' ? [clones.one, clones.two] : [clones.two, clones.one];
      rmSync(join(first.folder, CLONED_FILE));
      save(first, 'new.incident', other('a', 'Pay A'));
      save(second, 'new.incident', other('b', 'Pay B'));
      edit(second, { severity: 'SEV4' });
      await clones.one.sync();
      const answer = await clones.two.sync();
      expect(answer).toMatchObject({ exitCode: 0, stderr: '' });
      expect(answer.stdout).toContain('it stays');
      expect(answer.stdout).not.toContain('id changed');
      await clones.one.sync();
      for (const { folder } of [clones.one, clones.two]) {
        const titles = readdirSync(folder)
          .filter((name) => name.endsWith('.incident'))
          .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
          .map(({ title, severity }) => `${title} ${severity}`);
        expect(titles.toSorted()).toEqual(
          [`${base.title} SEV4`, `Pay A ${base.severity}`, `Pay B ${base.severity}`].toSorted(),
        );
      }
    }
  });

  it('what was typed where the file lay is in it where the other side moved it', async () => {
    const { one, two } = await killedInMerge((clone) => {
      clone.git('mv', CLONED_FILE, 'moved.incident');
      clone.git('commit', '-q', '-m', 'Move');
      save(clone, 'moved.incident', { ...base, rootCause: 'Nobody asked.' });
    });
    edit(two, { title: 'Typed after the kill' });
    expect(await two.sync()).toMatchObject({ exitCode: 0 });
    await one.sync();
    for (const { folder } of [one, two]) {
      const names = readdirSync(folder).filter((name) => name.endsWith('.incident'));
      expect(names).toEqual(['moved.incident']);
      const moved: Incident = JSON.parse(readFileSync(join(folder, 'moved.incident'), 'utf8'));
      expect(moved).toMatchObject({
        title: 'Typed after the kill',
        severity: 'SEV4',
        rootCause: 'Nobody asked.',
      });
    }
  });

  it('an incident that one side damaged takes the merge back', async () => {
    const { one, two } = sharedClones(base);
    writeFileSync(join(one.folder, CLONED_FILE), '{ "id": ');
    one.git('commit', '-q', '-a', '-m', 'Damage');
    one.git('push', '-q', 'origin', 'main');
    edit(two, { severity: 'SEV4' });
    const answer = await two.sync();
    expect(answer).toMatchObject({ exitCode: 2 });
    expect(answer.stderr).toContain(`cannot merge (${CLONED_FILE}, which cannot be read as it is there)`);
    expect(two.git('status', '--porcelain')).toBe('');
    expect(two.incident().severity).toBe('SEV4');
  });
});

describe('files that are not committed', () => {
  it('are said: an incident that the repository ignores, and a link', async () => {
    const { one } = sharedClones(base);
    writeFileSync(join(one.folder, '.gitignore'), 'draft*\n');
    save(one, 'draft.incident', other('draft', 'Draft'));
    symlinkSync(join(one.folder, CLONED_FILE), join(one.folder, 'link.incident'));
    const answer = await one.sync();
    expect(answer.exitCode).toBe(1);
    expect(answer.stderr).toContain('draft.incident: not committed: The repository ignores the file');
    expect(answer.stderr).toContain('link.incident: not committed: The file is only a link');
    expect(one.git('ls-files')).toBe(`${CLONED_FILE}\n`);
  });
});

describe('two syncs at once', () => {
  it('do not meet: the second says that another program is at work', async () => {
    const { one } = sharedClones(base);
    writeFileSync(join(one.folder, '.git', 'debrief-sync.lock'), `${process.ppid} ${hostname()}\n`);
    const answer = await one.sync();
    expect(answer).toMatchObject({ exitCode: 2 });
    expect(answer.stderr).toContain('Another program is at work in the repository');
  });

  it.each(['', 'garbage', '{"pid":7}'])(
    'a lock that says %j holds for a moment, and is named',
    async (text) => {
      const { one } = sharedClones(base);
      const lock = join(one.folder, '.git', 'debrief-sync.lock');
      writeFileSync(lock, text);
      expect((await one.sync()).stderr).toContain('debrief-sync.lock');
      // The second one is of the future: somebody put the clock back.
      for (const age of [120_000, -3_600_000]) {
        const then = new Date(Date.now() - age);
        writeFileSync(lock, text);
        utimesSync(lock, then, then);
        expect(await one.sync()).toMatchObject({ exitCode: 0 });
      }
    },
  );

  it('a lock that a killed process left does not hold', async () => {
    const { one } = sharedClones(base);
    const lock = join(one.folder, '.git', 'debrief-sync.lock');
    writeFileSync(lock, `999999999 ${hostname()}\n`);
    expect(await one.sync()).toMatchObject({ exitCode: 0 });
    expect(readdirSync(join(one.folder, '.git'))).not.toContain('debrief-sync.lock');
  });
});
