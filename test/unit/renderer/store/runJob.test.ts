import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { FileContent, ReadingProgress } from '#renderer/store/reader/readerJob.ts';
import { runJob } from '#renderer/store/reader/runJob.ts';
import { bytesOf } from '#test/support/imports/readInput.ts';
import { slackDay, USERS } from '#test/support/imports/slackDay.ts';

function read(name: string, content: FileContent) {
  return runJob({ kind: 'file', name, content }, () => {});
}

const blobOf = (bytes: Uint8Array): Extract<FileContent, { kind: 'blob' }> => ({
  kind: 'blob',
  blob: new Blob([new Uint8Array(bytes)]),
});

test('a file is read from its bytes however they come, in any encoding', async () => {
  const bytes = Buffer.from('14:20 Müll', 'latin1');
  const contents = [blobOf(bytes), { kind: 'base64', base64: bytes.toString('base64') }] as const;
  for (const content of contents)
    expect(await read('störung.txt', content)).toEqual({
      ok: true,
      value: { kind: 'text', text: '14:20 Müll' },
    });
  expect(await read('', { kind: 'text', text: String.raw`{\rtf1 14:20 Pressure low}` })).toMatchObject({
    ok: true,
    value: { kind: 'text', text: expect.stringContaining('14:20 Pressure low') },
  });
});

test('the archive of a Slack export is answered as the text of its messages', async () => {
  const archive = zipSync({
    'users.json': bytesOf(USERS),
    'incident-42/2026-05-04.json': bytesOf(slackDay(0)),
  });
  expect(await read('chat.zip', blobOf(archive))).toMatchObject({
    ok: true,
    value: { kind: 'text', text: expect.stringContaining('valve 4711 is shut') },
  });
});

const text = (words: string) => new TextEncoder().encode(words);

test('another archive is the texts of its files, and a picture among them is named', async () => {
  const archive = zipSync({
    'a/notes.md': text('# Pumps'),
    'a/logo.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
    'b.zip': zipSync({ 'ops/2026-05-04.json': bytesOf(slackDay(0)), 'users.json': bytesOf(USERS) }),
  });
  const answer = await read('a.zip', blobOf(archive));
  const found = answer.ok && answer.value.kind === 'text' ? (answer.value.text ?? '') : '';
  expect(found.match(/^=====.*$/gm)).toEqual([
    '===== Source 1 of 3: a/logo.png (not read: it is no text) =====',
    '===== Source 2 of 3: a/notes.md =====',
    '===== Source 3 of 3: b.zip/Slack =====',
  ]);
  expect(found).toContain('valve 4711 is shut');
});

test('a file of another program that is an archive inside is refused with what can be done', async () => {
  const words =
    'it holds 2 files, and is no export of Slack, no Word document and no mails; unpack it and take one file';
  const sheet = zipSync({ '[Content_Types].xml': text('<Types/>'), 'xl/workbook.xml': text('<a/>') });
  expect(await read('a.xlsx', blobOf(sheet))).toMatchObject({
    error: { code: 'input-not-text', file: 'a.xlsx', reason: words },
  });
});

test('several files are read together, and a folder of a hundred and one is refused', async () => {
  const files = (count: number) =>
    Array.from({ length: count }, (_nothing, index) => ({
      path: `${index}.txt`,
      content: blobOf(text(`words ${index}`)),
    }));
  const both = await runJob(
    { kind: 'file', name: '', content: { kind: 'files', files: files(2) } },
    () => {},
  );
  expect(both).toMatchObject({
    value: { text: '===== Source 1 of 2: 0.txt =====\nwords 0\n===== Source 2 of 2: 1.txt =====\nwords 1' },
  });
  const many = await runJob(
    { kind: 'file', name: 'all', content: { kind: 'files', files: files(101) } },
    () => {},
  );
  expect(many).toMatchObject({
    error: { code: 'input-too-large', reason: expect.stringContaining('101 files') },
  });
});

const inEachOther = (deep: number, inside: Uint8Array): Uint8Array =>
  deep === 0 ? inside : zipSync({ 'in.zip': inEachOther(deep - 1, inside), 'notes.md': text('# Pumps') });

test.each([
  [
    'together more than can be unpacked',
    () => {
      const large = Buffer.from(zipSync({ 'a.txt': text('0') }));
      // What the list at its end says is enough: nothing is unpacked.
      large.writeUInt32LE(90_000_000, large.indexOf('PK\x01\x02') + 24);
      return zipSync({ 'a.zip': large, 'b.zip': large, 'c.zip': large });
    },
    'more than 200 MB when it is unpacked',
  ],
  [
    'together more files than are read',
    () => {
      const few = zipSync(
        Object.fromEntries(Array.from({ length: 60 }, (_no, at) => [`${at}.md`, text('#')])),
      );
      return zipSync({ 'a.zip': few, 'b.zip': few });
    },
    'more than 100 files, with those of the archives in it',
  ],
  ['each another', () => inEachOther(9, zipSync({ 'a.md': text('# Pumps') })), 'archives 5 deep'],
])('an archive is refused whose archives hold %s', async (_what, archive, reason) => {
  expect(await read('all.zip', blobOf(archive()))).toMatchObject({
    error: { code: 'input-too-large', file: 'all.zip', reason: expect.stringContaining(reason) },
  });
});

test('two files of an archive with one path are both read', async () => {
  const archive = zipSync({ 'a/notes.md': text('14:18 first'), 'a/motes.md': text('14:20 second') });
  // No program that makes archives is asked for two of one name: the second name is changed in its bytes.
  const twice = Buffer.from(archive);
  for (let at = twice.indexOf('motes'); at !== -1; at = twice.indexOf('motes')) twice.write('n', at);
  const answer = await read('a.zip', blobOf(twice));
  const found = answer.ok && answer.value.kind === 'text' ? (answer.value.text ?? '') : '';
  expect(found.split('\n')).toEqual([
    '===== Source 1 of 2: a/notes (2).md =====',
    '14:20 second',
    '===== Source 2 of 2: a/notes.md =====',
    '14:18 first',
  ]);
});

test('an archive that is damaged, or holds more than a preview shows, is refused in words', async () => {
  expect(await read('a.zip', blobOf(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9])))).toMatchObject({
    error: { code: 'input-not-text', reason: expect.stringContaining('it is damaged') },
  });
  const year = Array.from({ length: 700 }, (_nothing, day) => slackDay(day * 86_400)).flat();
  const long = year.map((message) => ({ ...message, text: `${message.text} ${'and so on '.repeat(80)}` }));
  expect(await read('a.zip', blobOf(zipSync({ 'ops/2026-05-04.json': bytesOf(long) })))).toMatchObject({
    error: { code: 'input-too-large', file: 'a.zip', reason: expect.stringContaining('debrief import') },
  });
});

test('of a Slack export with more messages than a preview shows, a channel and its days are asked for', async () => {
  const text = 'and so on '.repeat(700_000);
  const long = slackDay(0).map((message) => ({
    ...message,
    text: `${message.text} ${text}`.slice(0, 2_500_000),
  }));
  const content = blobOf(
    zipSync({
      'users.json': bytesOf(USERS),
      'ops/2026-05-03.json': bytesOf(long),
      'ops/2026-05-04.json': bytesOf(slackDay(0)),
      'pumps/2026-05-04.json': bytesOf(slackDay(0)),
    }),
  );
  expect(await read('all.zip', content)).toMatchObject({
    ok: true,
    value: {
      kind: 'parts',
      parts: [
        { channel: 'ops', days: [{ day: '2026-05-03' }, { day: '2026-05-04' }] },
        { channel: 'pumps', days: [{ day: '2026-05-04' }] },
      ],
    },
  });
  const picked = { channel: 'ops', from: '2026-05-04', to: '2026-05-04' };
  const answer = await runJob({ kind: 'file', name: 'all.zip', content, pick: picked }, () => {});
  expect(answer).toMatchObject({ value: { text: expect.stringContaining('valve 4711 is shut') } });
  expect(answer).toMatchObject({ value: { text: expect.not.stringContaining('pumps/2026') } });
  // What is still too much is asked again.
  const whole = { ...picked, from: '2026-05-03' };
  expect(await runJob({ kind: 'file', name: 'all.zip', content, pick: whole }, () => {})).toMatchObject({
    value: { kind: 'parts' },
  });
});

test('the answers and the way to them can be cloned, as what crosses between threads is', async () => {
  const told: ReadingProgress[] = [];
  const lines = Array.from({ length: 6000 }, (_nothing, index) => `2026-03-10 14:20:01Z step ${index}`);
  const text = ['CST is meant', ...lines].join('\n');
  const day = { year: 2026, month: 3, day: 10 };
  const context = { timeZone: 'UTC', day, zoneMeanings: new Map([['CST', 'Asia/Shanghai']]) };
  const reading = await runJob({ kind: 'preview', text, context }, (progress) => told.push(progress));
  expect(structuredClone(reading)).toEqual(reading);
  expect(reading.events).toHaveLength(6000);
  expect(told[0]?.words).toBe('Looking for what it is');
  expect(told.at(-1)?.words).toMatch(/^Reading: [45],\d{3} of 6,00\d events$/);
  expect(told.at(-1)?.fraction).toBeGreaterThan(0.5);
});
