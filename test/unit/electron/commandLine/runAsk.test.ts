import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createKeptVersions } from '#electron/files/keptVersions.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { runDebrief } from '#test/support/processes/runDebrief.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

/** A file with an incident, and the commands that ask its responders. */
function setting(change: Partial<Incident> = {}) {
  const folder = tempFolder();
  const versions = createKeptVersions(join(folder, 'versions'));
  const file = join(folder, 'a.incident');
  writeFileSync(file, serializeIncident({ ...sampleIncident(), ...change }));
  const sheets = join(folder, 'sheets');
  return {
    sheets,
    ask: (...options: readonly string[]) =>
      runDebrief(['ask', file, '--to', sheets, ...options], { versions }),
    home: (answers: string) => runDebrief(['import', answers, '--into', file], { versions }),
    present: (): Incident => JSON.parse(readFileSync(file, 'utf8')),
  };
}

describe('debrief ask', () => {
  it('writes a page for each of three people that needs no network, and notes whom it asked', async () => {
    const { sheets, ask, present } = setting();
    const { exitCode, stderr } = await ask('--who', 'Anna Ray, Bo, Bo!');
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('3 sheets written')]);
    expect(readdirSync(sheets).sort()).toEqual([
      'questions-anna-ray.html',
      'questions-bo-2.html',
      'questions-bo.html',
    ]);
    const page = readFileSync(join(sheets, 'questions-anna-ray.html'), 'utf8').replaceAll('&#x27;', "'");
    expect(page).toMatch(
      /Content-Security-Policy" content="default-src 'none'; script-src 'sha256-[\w+/]+=*';/,
    );
    expect(page).not.toMatch(/https?:\/\//);
    expect(present().meeting.asked?.map(({ name }) => name)).toEqual(['Anna Ray', 'Bo', 'Bo!']);
  });

  it('takes the answers of three people in, each with who says it, and notes who answered', async () => {
    const { sheets, ask, home, present } = setting();
    await ask('--who', 'Anna Ray,Bo,Eve', '--as', 'markdown');
    for (const person of ['anna-ray', 'bo']) {
      const sheet = join(sheets, `questions-${person}.md`);
      const answer = `## What helped?\n\nThe runbook, at 14:30, says ${person}.\n`;
      writeFileSync(sheet, readFileSync(sheet, 'utf8').replace('## What helped?\n', answer));
      const { exitCode, stdout } = await home(sheet);
      expect([exitCode, stdout]).toEqual([
        0,
        `taken  What helped?: 14:30 The runbook, at 14:30, says ${person}.\n`,
      ]);
    }
    // Eve left everything blank.
    expect((await home(join(sheets, 'questions-eve.md'))).stderr).toContain(
      'says nothing that the incident does not have',
    );
    expect(present().timeline.slice(-2)).toMatchObject([
      { actor: 'Anna Ray', visibility: 'private' },
      { actor: 'Bo', visibility: 'private' },
    ]);
    expect(present().meeting.asked?.map(({ answeredAt }) => answeredAt !== undefined)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('writes nothing where an event tells what only the facilitator may read', async () => {
    const [first, ...others] = sampleIncident().timeline;
    const title = 'Somebody was out drinking the night before all of this';
    const { sheets, ask } = setting({
      timeline: first === undefined ? [] : [{ ...first, title }, ...others],
      meeting: { ...sampleIncident().meeting, privateNotes: `${title} began.` },
    });
    const { exitCode, stderr } = await ask();
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('drinking')]);
    expect(readdirSync(sheets)).toEqual([]);
  });

  it('refuses answers about another incident', async () => {
    const one = setting();
    const other = setting({ id: 'another' as Incident['id'] });
    await one.ask('--who', 'Bo', '--as', 'markdown');
    const before = other.present();
    const { exitCode, stderr } = await other.home(join(one.sheets, 'questions-bo.md'));
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('answers about another incident')]);
    expect(other.present()).toEqual(before);
  });

  it('says so where nobody is known to be asked', async () => {
    const sample = sampleIncident();
    const { ask } = setting({ timeline: [], meeting: { ...sample.meeting, attendees: [] } });
    expect(await ask()).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('--who') });
  });
});
