import { expect, it } from 'vitest';
import { readSource } from '#shared/import/forms/forms.ts';
import { sourceOfText } from '#shared/import/source/importSource.ts';
import { PASTE } from '#test/support/readTimeline.ts';

it.each([
  [
    'behind the time of the line',
    (at: string) => `${at} stdout F {"level":"error","msg":"pump failed","pump":4}`,
  ],
  [
    'with its time within',
    (at: string) => `pump-1  | {"time":"${at}","level":"error","msg":"pump failed","pump":4}`,
  ],
])('of JSON in a line of a log the message is the title, and its fields stand below: %s', (_where, line) => {
  const lines = ['2026-03-10T14:20:00Z', '2026-03-10T14:21:00Z'].map(line);
  const read = readSource(sourceOfText('', lines.join('\n')), PASTE);
  expect(read?.form).toBe('log');
  expect(read?.events).toMatchObject([
    { occurredAt: '2026-03-10T14:20:00+00:00', detail: 'level: error\npump: 4' },
    { occurredAt: '2026-03-10T14:21:00+00:00', detail: 'level: error\npump: 4' },
  ]);
  for (const { title } of read?.events ?? []) expect(title).toMatch(/pump failed$/);
});
