import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createKeptVersions } from '#electron/files/keptVersions.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { runDebrief } from '#test/support/processes/runDebrief.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const base = sampleIncident();
const FIRST = { ...base, rootCause: 'Nobody asked.' };
const SECOND = { ...FIRST, severity: 'SEV4' as const };
const THIRD = { ...SECOND, title: 'Labels blank' };

/** A file on a computer that kept its first states, and the command that looks into them. */
async function keptFile(states: readonly Incident[] = [FIRST, SECOND, THIRD]) {
  const folder = tempFolder();
  const versions = createKeptVersions(join(folder, 'versions'));
  for (const [index, state] of states.entries()) {
    const at = timestampAt(Date.UTC(2026, 2, 11, 9, index));
    await versions.keepOpened(base.id, Buffer.from(serializeIncident(state)), at);
  }
  const file = join(folder, 'a.incident');
  writeFileSync(file, serializeIncident(THIRD));
  const run = (...options: readonly string[]) => runDebrief(['versions', file, ...options], { versions });
  return { folder, file, run, present: (): Incident => JSON.parse(readFileSync(file, 'utf8')) };
}

describe('debrief versions', () => {
  it('lists them newest first, with what changed in each, and says where they lie', async () => {
    const { folder, run } = await keptFile();
    const { exitCode, stdout, stderr } = await run();
    expect(exitCode).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.slice(0, 2))).toEqual(['3 ', '2 ', '1 ']);
    expect(lines[0]).toMatch(/2026-03-11 \d\d:02 .*title/i);
    expect(lines[1]).toMatch(/severity changed/i);
    expect(lines[2]).toContain('the first that is kept');
    expect(stderr).toContain(join(folder, 'versions'));
  });

  it('says what became of the incident since one of them', async () => {
    const { run, file } = await keptFile();
    const { exitCode, stdout } = await run('--diff', '1');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('{+Labels blank+}');
    const same = await run('--diff', '3');
    expect(same).toMatchObject({ exitCode: 0, stdout: '' });
    expect(same.stderr).toContain(`${file}: nothing changed since`);
  });

  it('puts one part of a version in its place, by its title or its name in the file', async () => {
    const { run, present } = await keptFile();
    const { exitCode, stdout } = await run('--restore', '1', '--part', 'summary');
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('Summary of version 1 is in ')]);
    expect(present()).toMatchObject({
      severity: base.severity,
      title: base.title,
      rootCause: 'Nobody asked.',
    });
    expect(await run('--restore', '1', '--part', 'five whys')).toMatchObject({ exitCode: 0 });
    expect((await run('--restore', '1', '--part', 'appendix')).stderr).toContain('a part is one of Summary');
    expect((await run('--diff', '1', '--part', 'summary')).stderr).toContain('--part needs --restore');
  });

  it('puts one in its place, and the present one among them, so that it can be taken back', async () => {
    const { run, present } = await keptFile();
    expect(await run('--restore', '1')).toMatchObject({ exitCode: 0 });
    expect(present()).toMatchObject({ severity: base.severity, title: base.title });
    expect(await run('--restore', '3')).toMatchObject({ exitCode: 0 });
    expect(present()).toMatchObject({ severity: 'SEV4', title: 'Labels blank' });
  });

  it('brings back a file that is damaged but says which incident it is; the damaged text is kept too', async () => {
    const { file, folder, run, present } = await keptFile();
    const damaged = serializeIncident(THIRD).slice(0, 700);
    writeFileSync(file, damaged);
    const listed = await run();
    expect(listed).toMatchObject({ exitCode: 0 });
    expect(listed.stderr).toContain('it is damaged; --restore N puts a version in its place');
    expect(await run('--restore', '2')).toMatchObject({ exitCode: 0 });
    expect(present()).toMatchObject({ severity: 'SEV4', title: base.title });
    const versions = await createKeptVersions(join(folder, 'versions')).list(base.id);
    expect(versions.map(({ path }) => readFileSync(path, 'utf8'))).toContain(damaged);
    expect((await run()).stdout).toContain('cannot be read');
  });

  it('says where none is kept, and which there is not', async () => {
    const none = await keptFile([]);
    const nothing = await none.run();
    expect(nothing).toMatchObject({ exitCode: 1, stdout: '' });
    expect(nothing.stderr).toContain('no earlier version is kept on this computer');
    const { run } = await keptFile();
    for (const options of [
      ['--restore', '9'],
      ['--diff', 'x'],
      ['--diff', '1', '--restore', '1'],
    ])
      expect(await run(...options)).toMatchObject({ exitCode: 2, stdout: '' });
    const { stderr } = await run('--restore', '9');
    expect(stderr).toMatch(/\.incident: There is nothing like that to choose .there is no version 9/);
    expect(stderr).not.toContain('not understood');
  });
});

describe('debrief versions DIR', () => {
  /** A folder of two incidents of which versions are kept, and the file of one of them deleted by another program. */
  async function deletedOutside() {
    const folder = tempFolder();
    const versions = createKeptVersions(join(folder, 'versions'));
    const library = join(folder, 'incidents');
    mkdirSync(library);
    for (const [name, title] of Object.entries({ here: 'Still here', gone: 'Deleted outside' })) {
      const incident = { ...base, id: `inc-${name}` as Incident['id'], title };
      const file = join(library, `${name}.incident`);
      writeFileSync(file, serializeIncident(incident));
      await versions.keepOpened(incident.id, readFileSync(file), timestampAt(Date.UTC(2026, 2, 11, 9)));
      await versions.noteFile(incident.id, file);
    }
    const file = join(library, 'gone.incident');
    rmSync(file);
    const run = (...options: readonly string[]) =>
      runDebrief(['versions', library, ...options], { versions });
    return { library, file, versions, run };
  }

  it('lists the incidents whose file was not found, with where it was, and says how much is kept', async () => {
    const { run, file } = await deletedOutside();
    const { exitCode, stdout, stderr } = await run();
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^inc-gone {2}last kept 2026-03-11 {2}\d+ KB +“Deleted outside” {2}No longer at /);
    expect(stdout).toContain(file);
    expect(stdout).not.toContain('Still here');
    expect(stderr).toMatch(/^debrief: 2 versions of 2 incidents take \d+ KB in /m);
    expect(JSON.parse((await run('--json')).stdout)).toMatchObject({
      incidents: 2,
      withoutFile: [{ key: 'inc-gone', trace: { kind: 'gone', path: file } }],
    });
  });

  it('writes one to its file again, and then finds every file', async () => {
    const { run, file } = await deletedOutside();
    expect((await run('--restore', 'inc-gone')).stdout).toContain(`in ${file}.`);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ title: 'Deleted outside' });
    const { exitCode, stdout, stderr } = await run();
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toContain('the file of each of them was found');
  });

  it('says that a file is there again after its versions were deleted, and then writes nothing', async () => {
    const { run, file, library, versions } = await deletedOutside();
    await run('--delete', 'inc-gone');
    const newer = serializeIncident({ ...base, id: 'inc-gone' as Incident['id'], title: 'Newer' });
    writeFileSync(join(library, 'again.incident'), newer);
    expect((await run()).stdout).toContain('goes when Debrief starts next; Its file is there again');
    const { stdout } = await run('--restore', 'inc-gone');
    expect(stdout).toContain(
      `Its file is there again, in ${join(library, 'again.incident')}: nothing was written`,
    );
    expect(existsSync(file)).toBe(false);
    expect(readFileSync(join(library, 'again.incident'), 'utf8')).toBe(newer);
    expect(await versions.list('inc-gone')).toHaveLength(1);
  });

  it('says why one is not where it was, where its old place refuses it', async () => {
    const { run, file, library, versions } = await deletedOutside();
    const refusing = join(library, `${'x'.repeat(300)}.incident`);
    writeFileSync(join(versions.folder, 'inc-gone/files.json'), JSON.stringify([refusing]));
    const { exitCode, stdout } = await run('--restore', 'inc-gone');
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`in ${library}`);
    expect(stdout).toContain(`It is not where it was, ${refusing}: `);
    expect(existsSync(file)).toBe(false);
  });

  it('deletes what is kept of one at the next start, and only of one that is listed', async () => {
    const { run, versions } = await deletedOutside();
    expect((await run('--delete', 'inc-here')).stderr).toContain(
      'no incident of the list has the id "inc-here"',
    );
    expect((await run('--delete', 'inc-gone')).stdout).toContain('goes when Debrief starts next');
    expect((await run()).stdout).toContain('deleted: goes when Debrief starts next');
    expect((await run('--keep', 'inc-gone')).stdout).toContain('stays');
    expect(await versions.list('inc-gone')).toHaveLength(1);
    expect((await run('--diff', 'inc-gone')).stderr).toContain('versions DIR takes no --diff');
  });
});
