import { appendFileSync, linkSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeOutput } from '#electron/commandLine/commandOutput.ts';
import { createOwnOutputs } from '#electron/export/ownOutputs.ts';
import { ok } from '#shared/basics/result.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { oneFile, writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { runDebrief } from '#test/support/processes/runDebrief.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

describe('a file that is there already', () => {
  const exportTo = (file: string, out: string, ...more: readonly string[]) =>
    runDebrief(['export', file, '--to', 'markdown', '--out', out, ...more]);

  it('is replaced while it is as Debrief wrote it, also after the incident changed', async () => {
    const { folder, file, incident } = oneFile();
    const out = join(folder, 'x.md');
    expect((await exportTo(file, out)).exitCode).toBe(0);
    writtenIncident(file, { ...incident, summary: 'Now there is one.' });
    expect((await exportTo(file, out)).exitCode).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('Now there is one.');
  });

  it.each([
    ['export', '--to', 'markdown'],
    ['actions', '--to', 'ics'],
  ])('is never replaced by %s once it was edited, or made by something else', async (name, ...options) => {
    const { folder, file } = oneFile();
    writtenIncident(file, sampleIncident());
    const out = join(folder, 'x.out');
    const run = (...more: readonly string[]) => runDebrief([name, file, ...options, '--out', out, ...more]);
    expect((await run()).exitCode).toBe(0);
    appendFileSync(out, 'A word by hand');
    const edited = readFileSync(out, 'utf8');
    const refused = await run();
    expect(refused).toMatchObject({ exitCode: 2, stdout: '' });
    expect(refused.stderr).toContain(`${out}: A file with this name is already there`);
    expect(refused.stderr).toContain('--force replaces it');
    expect(readFileSync(out, 'utf8')).toBe(edited);
    expect((await run('--force')).exitCode).toBe(0);
    expect(readFileSync(out, 'utf8')).not.toContain('A word by hand');
  });

  it('is taken as written when it holds the same, whoever wrote it', async () => {
    const { folder, file, incident } = oneFile();
    const out = join(folder, 'x.md');
    writeFileSync(out, toMarkdown(incident, { audience: 'internal' }));
    expect((await exportTo(file, out)).exitCode).toBe(0);
  });

  it('is never the incident itself, even when forced', async () => {
    const { file } = oneFile();
    const before = readFileSync(file);
    expect((await exportTo(file, file, '--force')).exitCode).toBe(2);
    expect(readFileSync(file)).toEqual(before);
  });
});

describe('a file that comes or changes while the output is made and searched', () => {
  /** Stands in for the seconds that a search takes: another program writes in the middle of it. */
  async function writtenDuring(theirs: string, before: string | null, isForced = false) {
    const folder = tempFolder();
    const out = join(folder, 'x.md');
    const ownOutputs = createOwnOutputs(join(tempFolder(), 'own-outputs.txt'));
    if (before !== null) {
      writeFileSync(out, before);
      await ownOutputs.add(Buffer.from(before));
    }
    const written = await writeOutput({ out, isForced }, Buffer.from('ours'), {
      ownOutputs,
      inspect: async () => {
        writeFileSync(out, theirs);
        return null;
      },
    });
    return { code: written.ok ? 'written' : written.error.code, stands: readFileSync(out, 'utf8'), folder };
  }

  it.each([
    ['edited', 'made by Debrief'],
    ['made', null],
    ['filled', ''],
  ])('is not replaced once it was %s', async (_how, before) => {
    const { code, stands, folder } = await writtenDuring('theirs', before);
    expect({ code, stands }).toEqual({ code: 'file-exists', stands: 'theirs' });
    expect(readdirSync(folder)).toEqual(['x.md']);
  });

  it('is replaced when that was asked for', async () => {
    expect(await writtenDuring('theirs', null, true)).toMatchObject({ code: 'written', stands: 'ours' });
  });

  it('is not replaced by an export of the incident that it has become', async () => {
    const { folder, file } = oneFile();
    writtenIncident(file, sampleIncident());
    const out = join(folder, 'x.pdf');
    const exported = await runDebrief(['export', file, '--to', 'pdf', '--force', '--out', out], {
      renderPdf: async () => {
        linkSync(file, out);
        return ok(Buffer.from('%PDF-1.7 …'));
      },
    });
    expect(exported.exitCode).toBe(2);
    expect(readFileSync(file, 'utf8')).toContain('schemaVersion');
  });
});
