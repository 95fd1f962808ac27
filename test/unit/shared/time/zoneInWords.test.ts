import { expect, test } from 'vitest';
import { zoneInWords } from '#shared/time/zoneInWords.ts';
import { at } from '#test/support/incidents/buildIncident.ts';

test.each([
  ['UTC', '2026-11-26T08:00:00Z', 'UTC'],
  ['Etc/UTC', '2026-11-26T08:00:00Z', 'UTC'],
  ['Europe/Berlin', '2026-11-26T08:00:00Z', 'CET'],
  ['Europe/Paris', '2026-06-26T08:00:00Z', 'CEST'],
  ['Europe/London', '2026-01-26T08:00:00Z', 'GMT'],
  ['America/New_York', '2026-06-26T08:00:00Z', 'EDT'],
  ['Asia/Tokyo', '2026-06-26T08:00:00Z', 'JST'],
  ['Australia/Sydney', '2026-01-26T08:00:00Z', 'AEDT'],
])('a clock in %s is called at %s as its readers call it: %s', (zone, instant, words) => {
  expect(zoneInWords(at(instant), zone)).toBe(words);
});

test.each([
  ['Asia/Kolkata', 'IST (UTC+05:30)'],
  ['America/Chicago', 'CST (UTC-06:00)'],
])('letters that stand for several clocks have their offset: %s', (zone, words) => {
  expect(zoneInWords(at('2026-01-26T08:00:00Z'), zone)).toBe(words);
});

test.each([
  ['Asia/Kathmandu', 'NPT'],
  ['Asia/Tashkent', 'UTC+05:00'],
])('a clock without letters is its offset: %s', (zone, words) => {
  expect(zoneInWords(at('2026-01-26T08:00:00Z'), zone)).toBe(words);
});
