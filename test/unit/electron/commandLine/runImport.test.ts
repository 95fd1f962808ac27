import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { runDebrief } from '#test/support/runDebrief.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const DOCUMENT = `# Checkout down

All times in CET.

## Timeline

- 2026-03-10 14:18 - Connections climb
- 14:23 - First errors
- then we waited
- 14:18 - Page sent
`;

function input(text: string | Uint8Array = DOCUMENT, name = 'outage.md') {
  const folder = tempFolder();
  const file = join(folder, name);
  writeFileSync(file, text);
  return { folder, file };
}

describe('debrief import', () => {
  it('prints how many events there are, from when to when, and what to look at', async () => {
    const { exitCode, stdout, stderr } = await runDebrief(['import', input().file]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      events: 3,
      first: '2026-03-10T14:18:00+01:00',
      last: '2026-03-10T14:18:00+01:00',
      notUnderstood: [{ line: 9, text: '- then we waited' }],
      warnings: [{ line: 10, message: '“14:18” is earlier than the entry before it' }],
    });
  });

  it('finds nothing in a document without a timeline', async () => {
    const { exitCode, stdout } = await runDebrief(['import', input('# A\n\nAt 14:18 it failed.\n').file]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      events: 0,
      first: null,
      last: null,
      notUnderstood: [],
      warnings: [],
    });
  });

  it('takes format, year and zone from the command', async () => {
    const { file } = input('# Notes\n- Mar 10 14:18 Alarm\n');
    const { stdout } = await runDebrief([
      'import',
      file,
      '--from',
      'text',
      '--year',
      '2019',
      '--time-zone',
      'Asia/Tokyo',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ events: 1, first: '2019-03-10T14:18:00+09:00' });
  });

  it('says that it assumed UTC, and takes the day from the name of the file', async () => {
    const { stdout } = await runDebrief(['import', input('14:18 Alarm\n', '2026-03-09-notes.txt').file]);
    expect(JSON.parse(stdout)).toMatchObject({ first: '2026-03-09T14:18:00+00:00' });
    expect(stdout).toContain('UTC was assumed');
  });

  it('writes an incident with the title, the zone and the events', async () => {
    const { folder, file } = input();
    const out = join(folder, 'a.incident');
    expect((await runDebrief(['import', file, '--out', out])).exitCode).toBe(0);
    const parsed = parseIncidentFile(readFileSync(out));
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        incident: {
          title: 'Checkout down',
          timeZone: 'Europe/Berlin',
          timeline: [{}, { title: 'First errors' }, {}],
        },
        repairs: [],
      },
    });
  });

  it('never replaces a file', async () => {
    const { folder, file } = input();
    const out = join(folder, 'kept.incident');
    writeFileSync(out, 'mine');
    const run = await runDebrief(['import', file, '--out', out]);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain(out);
    expect(readFileSync(out, 'utf8')).toBe('mine');
  });

  it.each([
    ['a file that is not there', undefined],
    ['a file that is not text', Buffer.from([0x50, 0x4b, 0, 1, 2])],
    ['an empty file', ''],
    ['a file that is too large', Buffer.alloc(20_000_001, 'a')],
  ])('refuses %s in one line', async (_what, content) => {
    const { folder, file } = input(content ?? DOCUMENT);
    const run = await runDebrief(['import', content === undefined ? join(folder, 'gone.md') : file]);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toMatch(/^debrief: .+\.\n$/);
  });

  it.each([
    [['--year', '26'], /--year/],
    [['--time-zone', 'Mars/Base'], /--time-zone/],
    [['--from', 'csv'], /auto, text, markdown/],
  ])('refuses %j', async (options, words) => {
    const run = await runDebrief(['import', input().file, ...options]);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(words);
  });
});
