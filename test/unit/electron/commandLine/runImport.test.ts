import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { runDebrief } from '#test/support/processes/runDebrief.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const DOCUMENT = `# Checkout down

All times in CET.

## Timeline

- 2026-03-10 14:18 - Connections climb
- 14:23 - First errors
- then we waited
- 14:18 - Page sent
`;

const STATUS_PAGE = {
  incidents: ['Pumps stop', 'Logins fail'].map((name) => ({
    name,
    incident_updates: [{ status: 'resolved', body: `${name} over`, created_at: '2026-03-10T14:18:00Z' }],
  })),
};

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
      is: 'A document: 11 lines',
      events: 4,
      first: '2026-03-10T14:18:00+01:00',
      last: '2026-03-10T14:18:00+01:00',
      sections: { title: 1 },
      notUnderstood: [],
      questions: [],
      warnings: [
        { line: 9, message: 'No time stands with it; it was left without a time of day' },
        { line: 10, message: '“14:18” is earlier than the entry before it' },
      ],
    });
  });

  it.each([
    [
      'a.md',
      '# A\n\n## Ablage\n- 14:18 es brennt\n',
      'a Markdown document',
      /heading such as “Timeline”.*“Ablage”.*1 line begins with a time; --from text/,
    ],
    ['a.md', '# A\n\n## Timeline\nIt failed.\n', 'a Markdown document', /under the heading of its timeline/],
    [
      'a.json',
      '{"messages": [{"ts": "1.2", "text": "hi"}]}',
      'JSON exported from a chat',
      /lines that begin with a time/,
    ],
    ['a.json', '[{"a": 1}]', 'JSON', /Looked for/],
    ['a.csv', 'id,name,level\n7,pump,high\n9,valve,low\n', 'a table with commas (CSV)', /column of times/],
    ['a.html', '<!doctype html><html><body>Nothing</body></html>', 'a web page (HTML)', /Looked for/],
    ['a.vtt', 'WEBVTT\n\nNOTE nothing\n', 'a transcript of a recording', /Looked for/],
    ['a.txt', 'We waited.\nThen it was over.\n', 'plain text', /Looked for/],
  ])('refuses %s without events and says what it looks like, %s', async (name, text, kind, words) => {
    const { folder, file } = input(text, name);
    const out = join(folder, 'a.incident');
    const { exitCode, stdout, stderr } = await runDebrief(['import', file, '--out', out]);
    expect(exitCode).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ events: 0, first: null, last: null });
    expect(stderr).toContain(`It looks like ${kind}.`);
    expect(stderr).toMatch(words);
    expect(stderr).toContain(`${out} was not written\n`);
    expect(stderr.split('\n')).toHaveLength(2);
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    [[0x50, 0x4b, 3, 4, 20, 0], /ZIP archive/],
    [[0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], /a PDF/],
    [[0x89, 0x50, 0x4e, 0x47, 13, 10], /picture/],
  ])('names the kind of a file that is no text: %j', async (bytes, words) => {
    const run = await runDebrief(['import', input(Buffer.from(bytes)).file]);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toMatch(words);
  });

  it('puts a chat without days on the day that was asked for, and says none was assumed', async () => {
    const { file } = input('14:18 Alarm\n14:20 Page\n', '2026-03-09-notes.txt');
    const run = await runDebrief(['import', file, '--date', '2026-02-28', '--time-zone', 'Asia/Tokyo']);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toMatchObject({ first: '2026-02-28T14:18:00+09:00', warnings: [] });
  });

  it.each([
    ['2026-03-09-notes.txt', '2026-03-09, from the name of the file, was taken'],
    ['2026_03_09.txt', '2026-03-09, from the name of the file, was taken'],
    ['2026-02-31-notes.txt', `${new Date().toISOString().slice(0, 10)}, today, was taken`],
    ['notes.txt', `${new Date().toISOString().slice(0, 10)}, today, was taken`],
  ])('says which day it assumed for %s', async (name, words) => {
    const { stderr } = await runDebrief(['import', input('14:18 Alarm\n', name).file]);
    expect(stderr).toContain(`its text names no day; ${words}. --date YYYY-MM-DD names another`);
  });

  it('asks for the day of a copy that says only yesterday, and takes it', async () => {
    const { file } = input('Ann — Yesterday at 14:18\nAlarm\n', 'chat.txt');
    const { stdout, stderr } = await runDebrief(['import', file]);
    expect(stderr).toContain(
      'its text counts days from when it was copied; --date YYYY-MM-DD names that day',
    );
    expect(JSON.parse(stdout)).toMatchObject({ first: null });
    const run = await runDebrief(['import', file, '--date', '2026-03-10']);
    expect(JSON.parse(run.stdout)).toMatchObject({ first: '2026-03-09T14:18:00+00:00' });
  });

  it('leaves a day of the text itself where it is', async () => {
    const { file } = input('2026-03-10 14:18 Alarm\n');
    const { stdout, stderr } = await runDebrief(['import', file, '--date', '2026-02-28']);
    expect(JSON.parse(stdout)).toMatchObject({ first: '2026-03-10T14:18:00+00:00' });
    expect(stderr).toBe('');
  });

  it('makes a direct message private, and says so', async () => {
    const chat = '10:01:00 From Ada to Everyone : deploy\n10:02:00 From Ada to Bo(Direct Message) : wait\n';
    const { folder, file } = input(chat, 'chat.txt');
    const out = join(folder, 'a.incident');
    const { stderr } = await runDebrief(['import', file, '--date', '2026-03-10', '--out', out]);
    expect(stderr).toBe(
      `debrief: ${file}: 1 direct message becomes a private event, which no export shows\n`,
    );
    const exported = await runDebrief(['export', out, '--to', 'markdown', '--out', '-']);
    expect(exported.stdout).toContain('deploy');
    expect(exported.stdout).not.toContain('wait');
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
          timeline: [{}, { title: 'First errors' }, { title: 'then we waited', occurredAt: null }, {}],
        },
        repairs: [],
      },
    });
  });

  it('replaces no file that it did not write, unless it is forced', async () => {
    const { folder, file } = input();
    const out = join(folder, 'kept.incident');
    writeFileSync(out, 'mine');
    const run = await runDebrief(['import', file, '--out', out]);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain(out);
    expect(run.stderr).toContain('--force replaces it');
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect((await runDebrief(['import', file, '--out', out, '--force'])).exitCode).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('Checkout down');
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

  it('says of an empty file what can be given instead, and nothing of incident files', async () => {
    const { stderr } = await runDebrief(['import', input(' \n', 'empty.md').file]);
    expect(stderr).toContain('empty.md: The input is empty. Give a file that has text in it');
    expect(stderr).not.toContain('kept versions');
  });

  it.each([
    ['lines of text', 'notes.txt', '2026-03-10 14:18 Alarm\n', 'it holds one'],
    ['a document', 'a.md', DOCUMENT, 'it holds one'],
    ['a status page', 'a.json', JSON.stringify(STATUS_PAGE), 'it holds 2'],
  ])('refuses the number of an incident that is not there, in %s', async (_what, name, text, held) => {
    const { folder, file } = input(text, name);
    const out = join(folder, 'a.incident');
    const { exitCode, stdout, stderr } = await runDebrief(['import', file, '--incident', '7', '--out', out]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(`there is no incident 7 in ${file}; ${held}`);
    expect(existsSync(out)).toBe(false);
    expect(await runDebrief(['import', file, '--incident', '1'])).toMatchObject({ exitCode: 0 });
  });

  it('takes the number for the input that holds several', async () => {
    const { folder, file } = input(JSON.stringify(STATUS_PAGE), 'a.json');
    const notes = join(folder, 'notes.txt');
    writeFileSync(notes, '2026-03-10 14:18 Alarm\n');
    const { exitCode, stdout } = await runDebrief(['import', notes, file, '--incident', '2', '--json']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Logins fail over');
    expect(stdout).toContain('Alarm');
  });

  it.each([
    [['--year', '26'], /--year/],
    [['--time-zone', 'Mars/Base'], /--time-zone/],
    [['--date', '2026-02-30'], /--date/],
    [['--date', 'tomorrow'], /--date/],
    [['--from', 'csv'], /auto, text, markdown/],
  ])('refuses %j', async (options, words) => {
    const run = await runDebrief(['import', input().file, ...options]);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(words);
  });
});
