import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  hasSeveralDays,
  incidentDays,
  isPlaced,
  timelineInOrder,
} from '#shared/domain/timeline/timelineOrder.ts';
import { epochMs, parseTimestamp } from '#shared/time/timestamp.ts';
import { arbitraryTimeline } from '#test/support/incidents/arbitraryTimeline.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

test('any timeline keeps its events, in time order, the unplaced last and ties in file order', () => {
  fc.assert(
    fc.property(arbitraryTimeline(), (timeline) => {
      const order = timelineInOrder(timeline);
      expect(new Set(order)).toEqual(new Set(timeline));
      expect(order).toHaveLength(timeline.length);
      order.forEach((event, index) => {
        const next = order[index + 1];
        if (next === undefined || !isPlaced(next)) return;
        expect(isPlaced(event) && epochMs(event.occurredAt) <= epochMs(next.occurredAt)).toBe(true);
        const isTie = isPlaced(event) && epochMs(event.occurredAt) === epochMs(next.occurredAt);
        if (isTie) expect(timeline.indexOf(event)).toBeLessThan(timeline.indexOf(next));
      });
      expect(order.filter((event) => !isPlaced(event))).toEqual(timeline.filter((event) => !isPlaced(event)));
    }),
  );
});

test('the same array is sorted once', () => {
  const { timeline } = sampleIncident();
  expect(timelineInOrder(timeline)).toBe(timelineInOrder(timeline));
});

test('days begin at midnight of the zone, not of UTC', () => {
  const [event] = sampleIncident().timeline;
  const at = parseTimestamp('2026-03-10T23:30:00Z');
  if (event === undefined || at === null) throw new Error('The sample has events');
  const timeline = [{ ...event, occurredAt: at }];
  expect(incidentDays(timeline, 'UTC').map((day) => day.date)).toEqual(['2026-03-10']);
  expect(incidentDays(timeline, 'Europe/Berlin').map((day) => day.date)).toEqual(['2026-03-11']);
});

test('several days are told as they are grouped, in any zone', () => {
  fc.assert(
    fc.property(
      arbitraryTimeline(),
      fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kathmandu'),
      (timeline, zone) => {
        expect(hasSeveralDays(timeline, zone)).toBe(incidentDays(timeline, zone).length > 1);
      },
    ),
  );
});
