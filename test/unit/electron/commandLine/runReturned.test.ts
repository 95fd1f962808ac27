import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createKeptVersions } from '#electron/files/keptVersions.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { runDebrief } from '#test/support/processes/runDebrief.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const SAMPLE = sampleIncident();

/** A file whose document was exported, and the command that brings it home as somebody edited it. */
async function exported(audience: 'internal' | 'public' = 'internal') {
  const folder = tempFolder();
  const versions = createKeptVersions(join(folder, 'versions'));
  const file = join(folder, 'a.incident');
  const document = join(folder, 'checkout.md');
  const write = (incident: Incident) => writeFileSync(file, serializeIncident(incident));
  write(SAMPLE);
  const left = await runDebrief(
    ['export', file, '--to', 'markdown', '--audience', audience, '--out', document],
    {
      versions,
    },
  );
  expect(left.exitCode).toBe(0);
  return {
    write,
    document,
    edit: (from: string, to: string) =>
      writeFileSync(
        document,
        readFileSync(document, 'utf8').replace(from, () => to),
      ),
    home: (options: readonly string[] = [], kept = versions) =>
      runDebrief(['import', document, '--into', file, ...options], { versions: kept }),
    present: (): Incident => JSON.parse(readFileSync(file, 'utf8')),
  };
}

describe('debrief import of a document that comes home', () => {
  it('takes what changed in it beside what changed in the incident since', async () => {
    const { write, edit, home, present } = await exported();
    write({ ...SAMPLE, severity: 'SEV1', summary: SAMPLE.summary.replace('For 23', 'For 24') });
    edit('nobody could', 'hardly anybody could');
    edit('Page acknowledged', 'Page acknowledged <!-- Anna Ray: by whom? -->');
    const { exitCode, stdout, stderr } = await home();
    expect(exitCode).toBe(0);
    expect(stdout).toContain('taken  Summary: For 24 minutes');
    expect(stdout).toContain('{+hardly anybody +}');
    expect(stderr).toContain('compared with the version that was exported. 2 changes taken');
    expect(present()).toMatchObject({ severity: 'SEV1' });
    expect(present().summary).toMatch(/^For 24 minutes .*hardly anybody could/);
    expect(present().timeline.at(-1)).toMatchObject({
      title: 'by whom?',
      actor: 'Anna Ray',
      visibility: 'private',
    });
    expect(await home()).toMatchObject({ stdout: '', exitCode: 0 });
  });

  it('leaves what was changed here as well and what the document only lacks, and says so', async () => {
    const { write, edit, home, present } = await exported();
    write({ ...SAMPLE, summary: SAMPLE.summary.replace('nobody', 'no customer') });
    edit('nobody could', 'hardly anybody could');
    edit('- Not a single record was lost.\n', '');
    const { stdout, stderr } = await home(['--json']);
    expect(JSON.parse(stdout)).toMatchObject([{ part: 'Summary', isTaken: false }, { isTaken: false }]);
    expect(stderr).toContain('0 changes taken, 2 changes left for you to decide');
    expect(present().summary).toContain('no customer');
    expect(present().wentWell).toEqual(SAMPLE.wentWell);
  });

  it('takes away nothing that a public document does not have', async () => {
    const { edit, home, present } = await exported('public');
    edit('could not use', 'were unable to use');
    edit('- **14:28** Status page set to Investigating; customers are notified\n', '');
    expect(await home()).toMatchObject({ exitCode: 0 });
    const { publication, updatedAt, ...rest } = present();
    expect(rest).toEqual({
      ...JSON.parse(serializeIncident(SAMPLE)),
      publication: undefined,
      updatedAt: undefined,
    });
    expect(publication.publicSummary).toContain('were unable to use');
    expect(updatedAt).not.toBe(SAMPLE.updatedAt);
  });

  it('compares with the incident as it is where the version that left is not kept, and says so', async () => {
    const { edit, home, present } = await exported();
    edit('nobody could', 'hardly anybody could');
    const { stderr } = await home([], createKeptVersions(tempFolder()));
    expect(stderr).toContain('is not kept here');
    expect(present().summary).toContain('hardly anybody');
  });

  it('adds another document as before', async () => {
    const { document, home, present } = await exported();
    writeFileSync(document, '# Another\n\n## Timeline\n\n- 2026-03-10 15:01 UTC The vendor calls back\n');
    expect(await home()).toMatchObject({ exitCode: 0 });
    expect(present().timeline.some(({ title }) => title === 'The vendor calls back')).toBe(true);
  });
});
