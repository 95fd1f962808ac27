import { expect, it } from 'vitest';
import { recordedInstant } from '#shared/import/draft/recordedInstant.ts';

it.each([
  ['2026-05-04T10:01:00Z', '2026-05-04T10:01:00+00:00', false],
  ['2026-05-04T10:01:00.250+0200', '2026-05-04T10:01:00.250+02:00', false],
  ['2026-05-04 10:01:00 UTC', '2026-05-04T10:01:00+00:00', false],
  ['2026-05-04T10:01', '2026-05-04T10:01:00+02:00', true],
  [1_777_888_860, '2026-05-04T10:01:00+00:00', false],
  [1_777_888_860_000, '2026-05-04T10:01:00+00:00', false],
  ['1777888860000000', '2026-05-04T10:01:00+00:00', false],
])('reads %j', (value, at, isZoneAssumed) => {
  expect(recordedInstant(value, 'Europe/Vienna')).toEqual({ at, isZoneAssumed });
});

it.each([
  1201,
  '1201',
  '0001-01-01T00:00:00Z',
  '2026-02-31T10:00:00Z',
  '10:01',
  '',
  null,
  undefined,
  Number.NaN,
])('takes %j for no instant', (value) => {
  expect(recordedInstant(value, 'UTC')).toBeNull();
});
