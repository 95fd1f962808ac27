import { expect, test } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import { minutesToReviewDeadline } from '#shared/rules/reviewDeadline.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

const RESOLVED = buildIncident({
  timeline: [buildEvent('end', '14:46')],
  milestones: { ...UNKNOWN_MILESTONES, resolved: toId('end') },
});

test.each([
  ['2026-03-10T14:46:00Z', 2880],
  ['2026-03-12T13:46:00Z', 60],
  ['2026-03-12T15:46:00+01:00', 0],
  ['2026-03-12T15:16:00Z', -30],
])('at %s there are %d minutes left of 48 hours', (now, minutes) => {
  expect(minutesToReviewDeadline(RESOLVED, at(now))).toBe(minutes);
});

test('while resolution is unknown there is no deadline', () => {
  const unplaced = { ...RESOLVED, timeline: [buildEvent('end', null)] };
  expect(minutesToReviewDeadline(buildIncident(), at('2026-03-12T15:16:00Z'))).toBeNull();
  expect(minutesToReviewDeadline(unplaced, at('2026-03-12T15:16:00Z'))).toBeNull();
});
