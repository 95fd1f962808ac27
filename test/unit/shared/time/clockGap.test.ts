import { expect, test } from 'vitest';
import { fallsInClockGap } from '#shared/time/clockGap.ts';
import { at } from '#test/support/incidents/buildIncident.ts';

test.each([
  ['2026-03-29T02:30:00+01:00', 'Europe/Berlin'],
  ['2026-03-29T02:30:00+02:00', 'Europe/Berlin'],
  ['2026-03-08T02:00:00-05:00', 'America/New_York'],
  ['2026-03-08T02:59:59-04:00', 'America/New_York'],
  ['2026-10-04T02:15:00+10:30', 'Australia/Lord_Howe'],
])('%s did not exist in %s', (text, timeZone) => {
  expect(fallsInClockGap(at(text), timeZone)).toBe(true);
});

test.each([
  ['2026-03-29T01:59:59+01:00', 'Europe/Berlin', 'the last second before'],
  ['2026-03-29T03:00:00+02:00', 'Europe/Berlin', 'the first second after'],
  ['2026-03-29T02:30:00+00:00', 'Europe/Berlin', 'a time in UTC'],
  ['2026-03-29T02:30:00Z', 'Europe/Berlin', 'a time in UTC'],
  ['2026-03-29T02:30:00-05:00', 'Europe/Berlin', 'another zone’s clock'],
  ['2026-10-25T02:30:00+01:00', 'Europe/Berlin', 'a time that happened twice'],
  ['2026-03-28T02:30:00+01:00', 'Europe/Berlin', 'the night before'],
  ['2026-03-29T02:30:00+01:00', 'Africa/Lagos', 'a zone without changes'],
])('%s in %s is %s', (text, timeZone) => {
  expect(fallsInClockGap(at(text), timeZone)).toBe(false);
});
