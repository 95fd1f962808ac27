import { expect, test } from 'vitest';
import { exampleTime, shownTime } from '#renderer/fields/shownTime.ts';
import { at } from '#test/support/incidents/buildIncident.ts';

const TIME = at('2026-11-30T14:23:05+00:00');
const FIRST = { timeZone: 'UTC', day: { year: 2026, month: 11, day: 30 }, previous: null };

test('the example of a time is of the day that is thought of first; after another time it needs none', () => {
  expect(exampleTime(FIRST)).toBe('30 Nov 14:23');
  expect(exampleTime({ ...FIRST, previous: TIME })).toBe('14:23');
});

test('seconds are shown where they are asked for and there are some', () => {
  const after = { ...FIRST, previous: at('2026-11-30T14:00:00+00:00') };
  expect(shownTime(TIME, 'exact', after)).toBe('14:23');
  expect(shownTime(TIME, 'to the second', after)).toBe('14:23:05');
  expect(shownTime(at('2026-11-30T14:23:00+00:00'), 'to the second', after)).toBe('14:23');
  expect(shownTime(TIME, 'approximate', after)).toBe('~14:23');
});
