import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ok } from '#shared/basics/result.ts';
import type { Publication } from '#shared/domain/incident/publication.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { buildPdf } from '#test/support/buildPdf.ts';
import { GUARDED } from '#test/support/incidents/guardedIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { runDebrief } from '#test/support/processes/runDebrief.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

/** The sample with other texts for the public; its duration and what prevents it are computed. */
function withTexts(publication: Partial<Publication>) {
  const folder = tempFolder();
  const file = join(folder, 'a.incident');
  const incident = { ...sampleIncident(), publication: { aliases: [], lastExports: [], ...publication } };
  writeFileSync(file, serializeIncident(incident));
  const run = (...more: readonly string[]) =>
    runDebrief(['export', file, '--to', 'markdown', '--audience', 'public', ...more]);
  const check = (...more: readonly string[]) => runDebrief(['check', file, ...more]);
  return { folder, file, run, check };
}

const UNWRITTEN = [
  'What happened is not written for the public.',
  'There is no apology to the people affected.',
];
const WRITTEN = { publicTitle: 'Checkout was down', publicSummary: 'It was down.', apology: 'We are sorry.' };

describe('a public export that lacks something', () => {
  test.each(['markdown', 'html', 'json', 'pdf'])(
    'is refused as %s, with a line for each part',
    async (format) => {
      const { folder, file } = withTexts({});
      const args = ['export', file, '--to', format, '--audience', 'public'];
      const renderPdf = async () => ok(buildPdf({ pages: [['A page']] }));
      const { exitCode, stdout, stderr } = await runDebrief(args, { renderPdf });
      expect({ exitCode, stdout, files: readdirSync(folder) }).toEqual({
        exitCode: 2,
        stdout: '',
        files: ['a.incident'],
      });
      expect(stderr.trimEnd().split('\n')).toEqual([
        ...UNWRITTEN.map((words) => `debrief: Not exported: ${words}`),
        `debrief: ${file}: 2 things are still missing from the public version; nothing was written. --incomplete exports it as it is`,
      ]);
    },
  );

  test('is refused to standard output too', async () => {
    expect(await withTexts({}).run('--out', '-')).toMatchObject({ exitCode: 2, stdout: '' });
  });

  test('leaves when it is asked for incomplete, and what is missing is said all the same', async () => {
    const { folder, run } = withTexts({});
    const out = join(folder, 'x.md');
    const { exitCode, stdout, stderr } = await run('--incomplete', '--out', out);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: `${out}\n` });
    for (const words of UNWRITTEN) expect(stderr).toContain(`Exported all the same: ${words}`);
    expect(readFileSync(out, 'utf8')).toContain('Not written yet');
  });

  test('is told of nothing else when something private would have left, incomplete or not', async () => {
    const { run } = withTexts({ publicSummary: sampleIncident().lessons[0]?.text ?? '' });
    for (const more of [[], ['--incomplete', '--force']]) {
      const { exitCode, stderr } = await run('--out', '-', ...more);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/^debrief: Not exported: something private would have left: text from inside/);
      expect(stderr).not.toContain('apology');
    }
  });

  test('is not let through by the flag that replaces files, nor are files replaced by the other', async () => {
    const { folder, run } = withTexts({});
    const out = join(folder, 'x.md');
    writeFileSync(out, 'a word by hand');
    const forced = await run('--force', '--out', out);
    expect(forced.exitCode).toBe(2);
    expect(forced.stderr).toContain('--incomplete exports it as it is');
    const incomplete = await run('--incomplete', '--out', out);
    expect(incomplete.exitCode).toBe(2);
    expect(incomplete.stderr).toContain('--force replaces it');
    expect(readFileSync(out, 'utf8')).toBe('a word by hand');
    expect((await run('--incomplete', '--force', '--out', out)).exitCode).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('Not written yet');
  });

  test('leaves in silence once everything is written', async () => {
    expect(await withTexts(WRITTEN).run('--out', '-')).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

test('an internal export that lacks something leaves as it is, and how much is said', async () => {
  const folder = tempFolder();
  const file = join(folder, 'a.incident');
  writeFileSync(file, serializeIncident({ ...sampleIncident(), lessons: [], wentWell: [] }));
  const { exitCode, stdout, stderr } = await runDebrief(['export', file, '--to', 'markdown', '--out', '-']);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('# ');
  expect(stderr).toBe(
    `debrief: ${file}: 2 things are still missing from the document; debrief check tells which\n`,
  );
});

describe('a name that nobody decided on', () => {
  const publicSummary = `It was down, see ${GUARDED.ticket}.`;

  test('stops a public export until it has an alias or may be public', async () => {
    const { exitCode, stderr } = await withTexts({ ...WRITTEN, publicSummary }).run('--out', '-');
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`Not exported: something private would have left: ticket "${GUARDED.ticket}"`);
    for (const alias of ['an internal ticket', GUARDED.ticket]) {
      const aliases = [{ name: GUARDED.ticket, alias }];
      const answered = await withTexts({ ...WRITTEN, publicSummary, aliases }).run('--out', '-');
      expect(answered).toMatchObject({ exitCode: 0, stderr: '' });
      expect(answered.stdout).toContain(`see ${alias}.`);
    }
  });

  test('is found by check, which says so also where nobody asked for the public version', async () => {
    const { check } = withTexts({ ...WRITTEN, publicSummary });
    expect((await check('--audience', 'public')).stdout).toMatch(
      /^error +publish +“OPS-4711” stands .* public-name$/m,
    );
    expect((await check()).stdout).toContain(
      'The public version lacks 1 thing; --audience public lists them.',
    );
  });
});

describe('debrief check --audience', () => {
  test('public lists what the public version lacks, and nothing of the sections', async () => {
    const { exitCode, stdout } = await withTexts({}).check('--audience', 'public');
    expect(exitCode).toBe(1);
    for (const words of UNWRITTEN) expect(stdout).toContain(words);
    expect(stdout).toContain('The public title is the internal one');
    expect(stdout).not.toContain('timeline');
    expect((await withTexts(WRITTEN).check('--audience', 'public')).exitCode).toBe(0);
  });

  test('both says whose each finding is, in words and as JSON', async () => {
    const { check } = withTexts({});
    const { stdout } = await check('--audience', 'both');
    expect(stdout).toMatch(/^internal +note +timeline/m);
    expect(stdout).toMatch(/^public +error +publish +There is no apology/m);
    const { findings } = JSON.parse((await check('--audience', 'both', '--json')).stdout);
    expect(new Set(findings.map(({ audience }: { audience: string }) => audience))).toEqual(
      new Set(['internal', 'public']),
    );
  });

  test('internal says nothing of a public version that nobody has begun', async () => {
    expect((await withTexts({}).check()).stdout).not.toContain('public version');
  });
});
