import { expect, it } from 'vitest';
import { lineMoment } from '#shared/time/lineMoment.ts';
import { epochMs } from '#shared/time/timestamp.ts';

const AT = Date.parse('2026-03-10T13:12:03Z');

it.each([
  '2026-03-10T13:12:03Z ERROR pool exhausted',
  '2026-03-10 14:12:03.123 +0100 WARN',
  '[2026-03-10T14:12:03,5+01:00] slow',
  '10.0.0.1 - - [10/Mar/2026:14:12:03 +0100] "GET / HTTP/1.1" 502',
  '{"level":"warn","ts":1773148323,"msg":"slow"}',
  'level=warn ts=1773148323123 msg=slow',
])('a line of a log says when it was written: %s', (line) => {
  const moment = lineMoment(line);
  expect(moment === null ? null : epochMs(moment)).toBe(AT);
});

it.each([
  '2026-03-10 14:12:03 ERROR',
  'Mar 10 14:12:03 host app[1]: x',
  '14:12:03Z',
  'words',
  'order=1773148323',
])('no zone and no moment is made up: %s', (line) => {
  expect(lineMoment(line)).toBeNull();
});
