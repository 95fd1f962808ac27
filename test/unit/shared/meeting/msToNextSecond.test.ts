import { expect, test } from 'vitest';
import { msToNextSecond } from '#shared/meeting/msToNextSecond.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const { plan } = sampleIncident().meeting;
const START = { at: at('2026-03-11T15:00:00.400Z'), action: 'start' } as const;

test('seconds are those of the meeting, not those of the computer’s clock', () => {
  expect(msToNextSecond(plan, [START], at('2026-03-11T15:00:07.650Z'))).toBe(760);
});

test('a pause is looked at once a second, and before and after the meeting nothing is waited for', () => {
  const pause = { at: at('2026-03-11T15:00:02.700Z'), action: 'pause' } as const;
  const end = { at: at('2026-03-11T15:00:09Z'), action: 'end' } as const;
  const now = at('2026-03-11T15:00:09.900Z');
  expect(msToNextSecond(plan, [START, pause], now)).toBe(1000);
  expect(msToNextSecond(plan, [], now)).toBeNull();
  expect(msToNextSecond(plan, [START, end], now)).toBeNull();
});
