import { expect, test } from 'vitest';
import { isTimeZone } from '#shared/time/zonedTime.ts';
import { KNOWN_ZONES, zoneNamed } from '#shared/words/typedZone.ts';

test.each([
  ['Europe/Berlin', 'Europe/Berlin'],
  ['europe/berlin', 'Europe/Berlin'],
  ['berlin', 'Europe/Berlin'],
  [' Berl ', 'Europe/Berlin'],
  ['Europe Berlin', 'Europe/Berlin'],
  ['new york', 'America/New_York'],
  ['york', 'America/New_York'],
  ['london', 'Europe/London'],
  ['utc', 'UTC'],
  ['CEST', 'Europe/Berlin'],
  ['pacific time', 'America/Los_Angeles'],
  ['kolkata', 'Asia/Kolkata'],
  ['asia/kolkata', 'Asia/Kolkata'],
])('%s is %s', (typed, zone) => {
  expect(zoneNamed(typed)).toBe(zone);
});

test.each(['', ' ', 'IST', 'BST', 'america', 'lon', 'san', 'Atlantis', '/', '__proto__', 'constructor'])(
  '“%s” is no zone, or several',
  (typed) => {
    expect(zoneNamed(typed)).toBeNull();
  },
);

test('each zone that is offered is itself, in capitals or not', () => {
  for (const zone of KNOWN_ZONES) {
    expect(zoneNamed(zone)).toBe(zone);
    expect(zoneNamed(zone.toLowerCase())).toBe(zone);
    expect(isTimeZone(zone)).toBe(true);
  }
});
