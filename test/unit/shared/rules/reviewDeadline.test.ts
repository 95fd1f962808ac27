import { expect, test } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import { hasReviewBegun, isReviewLate, minutesToReviewDeadline } from '#shared/rules/reviewDeadline.ts';
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

test('a review that has begun, now or in an earlier session, is late no more', () => {
  const { meeting } = buildIncident();
  const log = [{ at: at('2026-03-20T10:00:00Z'), action: 'start' }] as const;
  const late = (over: Partial<typeof meeting>) =>
    isReviewLate(
      {
        status: 'draft',
        resolved: at('2026-03-10T14:46:00Z'),
        hasReviewBegun: hasReviewBegun({ ...meeting, ...over }),
      },
      at('2026-03-21T10:00:00Z'),
    );
  expect(late({})).toBe(true);
  expect(late({ log })).toBe(false);
  expect(late({ held: [{ plan: [], log, attendees: [] }] })).toBe(false);
});
