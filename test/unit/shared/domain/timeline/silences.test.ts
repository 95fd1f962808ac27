import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { longSilence, silences } from '#shared/domain/timeline/silences.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

const START = Date.UTC(2026, 2, 10, 14);

function minutesIn(...minutes: readonly number[]): readonly TimelineEvent[] {
  return minutes.map((minute) =>
    buildEvent(`m${minute}`, '14:00', { occurredAt: timestampAt(START + minute * 60_000) }),
  );
}

function told(timeline: readonly TimelineEvent[], from?: number): readonly string[] {
  return silences(buildIncident({ timeline }), from).map(
    ({ after, before, minutes }) => `${after.id} ${minutes} ${before.id}`,
  );
}

test.each([
  ['half an hour', 30, 10],
  ['two hours', 120, 10],
  ['12 hours', 720, 60],
  ['two days', 2880, 240],
  ['two weeks', 20_160, 240],
])('in an incident of %s, %d minutes long, a silence is long from %d minutes on', (_words, length, limit) => {
  expect(longSilence(buildIncident({ timeline: minutesIn(0, length) }))).toBe(limit);
});

test('the length is that between the milestones, not of what led to it', () => {
  const timeline = minutesIn(-50_000, 0, 30);
  const milestones = {
    ...UNKNOWN_MILESTONES,
    impactStarted: toId<never>('m0'),
    resolved: toId<never>('m30'),
  };
  expect(longSilence(buildIncident({ timeline, milestones }))).toBe(10);
});

test('a silence lies between two entries, whatever their order in the file', () => {
  expect(told(minutesIn(40, 0, 12, 20))).toEqual(['m0 12 m12', 'm20 20 m40']);
  expect(told(minutesIn(40, 0, 12, 20), 15)).toEqual(['m20 20 m40']);
});

test('something that lasts is no silence until its end, also behind what happened meanwhile', () => {
  const [slow, during, after] = minutesIn(0, 5, 50);
  if (slow === undefined || during === undefined || after === undefined) throw new Error('three events');
  const lasting = { ...slow, endedAt: at('2026-03-10T14:30:00+00:00') };
  expect(told([lasting, during, after])).toEqual(['m5 20 m50']);
});

test('nothing, one event and notes without a time have no silence', () => {
  expect(told([])).toEqual([]);
  expect(told([...minutesIn(0), buildEvent('note', null)])).toEqual([]);
});

test('every silence is long enough, and no two overlap', () => {
  const minutes = fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 30 });
  fc.assert(
    fc.property(minutes, fc.integer({ min: 1, max: 300 }), (all, from) => {
      const found = silences(buildIncident({ timeline: minutesIn(...all) }), from);
      expect(found.every((silence) => silence.minutes >= from)).toBe(true);
      const total = found.reduce((sum, silence) => sum + silence.minutes, 0);
      expect(total).toBeLessThanOrEqual(Math.max(0, Math.max(0, ...all) - Math.min(5000, ...all)));
    }),
  );
});
