import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ok } from '#shared/basics/result.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { buildPdf } from '#test/support/buildPdf.ts';
import { GUARDED, guardedIncident } from '#test/support/incidents/guardedIncident.ts';
import { runDebrief } from '#test/support/processes/runDebrief.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const LEAKY = `It began at ${GUARDED.host}. ${GUARDED.note}`;

function written(publicSummary?: string) {
  const folder = tempFolder();
  const file = join(folder, 'a.incident');
  writeFileSync(file, serializeIncident(guardedIncident(publicSummary)));
  return { folder, file, out: join(folder, 'public.out') };
}

const publicExport = (file: string, format: string, ...more: readonly string[]) =>
  runDebrief(['export', file, '--to', format, '--audience', 'public', ...more], {
    renderPdf: async ({ incident }) => ok(buildPdf({ pages: [[incident.publication.publicSummary ?? '']] })),
  });

describe('debrief export --audience public', () => {
  test.each(['markdown', 'html', 'json', 'pdf'])(
    'writes %s in which nothing private stands',
    async (format) => {
      const { file, out } = written();
      expect(await publicExport(file, format, '--out', out)).toMatchObject({
        exitCode: 0,
        stdout: `${out}\n`,
        stderr: '',
      });
      expect(readFileSync(out).length).toBeGreaterThan(0);
    },
  );

  test.each(['markdown', 'html', 'json', 'pdf'])(
    'ends with 2 and one line for each private string in %s, and writes nothing',
    async (format) => {
      const { folder, file, out } = written(LEAKY);
      const { exitCode, stdout, stderr } = await publicExport(file, format, '--out', out);
      expect({ exitCode, stdout, files: readdirSync(folder) }).toEqual({
        exitCode: 2,
        stdout: '',
        files: ['a.incident'],
      });
      const lines = stderr.trimEnd().split('\n');
      expect(lines).toHaveLength(2);
      expect(lines[0]).toContain(`host "${GUARDED.host}" (Timeline, detail) in `);
      expect(lines[1]).toContain(`text from inside "${GUARDED.note}`);
      for (const line of lines) expect(line).toMatch(/^debrief: Not exported: /);
    },
  );

  test('goes into a file of its own beside that for the company', async () => {
    const { folder, file } = written();
    const own = await publicExport(file, 'markdown');
    const internal = await runDebrief(['export', file, '--to', 'markdown']);
    expect([own.exitCode, internal.exitCode]).toEqual([0, 0]);
    expect(own.stdout).not.toBe(internal.stdout);
    expect(readdirSync(folder)).toHaveLength(3);
  });

  test('keeps a file that stood there before', async () => {
    const { file, out } = written(LEAKY);
    writeFileSync(out, 'before');
    await publicExport(file, 'markdown', '--out', out);
    expect(readFileSync(out, 'utf8')).toBe('before');
  });

  test('prints nothing of it to standard output either', async () => {
    const { file } = written(LEAKY);
    expect(await publicExport(file, 'html', '--out', '-')).toMatchObject({ exitCode: 2, stdout: '' });
    expect(await publicExport(written().file, 'html', '--out', '-')).toMatchObject({
      exitCode: 0,
      stderr: '',
    });
  });

  test('is refused when it says a private word of the team, in any form', async () => {
    const { folder, file } = written('Orders of GLOBEX were lost, and those of nightjar-eu.');
    writeFileSync(join(folder, 'language.txt'), 'private: Globex | a customer\nprivate: Nightjar\n');
    const { exitCode, stderr } = await publicExport(file, 'markdown', '--out', '-');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('name "Globex" (your team’s private words in language.txt) in the text');
    expect(stderr).toContain('name "Nightjar" (your team’s private words in language.txt) in the text');
  });

  test('is refused when the private words of the team cannot be read, and says the line', async () => {
    const { folder, file } = written();
    writeFileSync(join(folder, 'language.txt'), 'private: Globex\nprivat: Initech\n');
    const { exitCode, stdout, stderr } = await publicExport(file, 'markdown', '--out', '-');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/line 2.*found "privat: Initech"/);
    expect(await runDebrief(['export', file, '--to', 'markdown', '--out', '-'])).toMatchObject({
      exitCode: 0,
    });
  });

  test('is refused when the list of private words is there and is no text', async () => {
    const { folder, file } = written();
    mkdirSync(join(folder, 'language.txt'));
    const { exitCode, stdout, stderr } = await publicExport(file, 'markdown', '--out', '-');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('language.txt');
  });

  test('does not hold back what is for the company', async () => {
    const { file, out } = written(LEAKY);
    expect(await runDebrief(['export', file, '--to', 'markdown', '--out', out])).toMatchObject({
      exitCode: 0,
    });
  });
});
