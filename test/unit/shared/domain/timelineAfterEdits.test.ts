import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { timelineRows } from '#shared/timelineScale/timelineRows.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

const minute = fc.integer({ min: 0, max: 3000 });

/** One change of one event: its words, its time, its end, or its time taken away. */
const edit = fc.record({
  at: fc.nat(),
  change: fc.oneof(
    fc.string().map((title) => ({ title })),
    minute.map((minutes) => ({ occurredAt: clock(minutes), precision: 'exact' as const })),
    minute.map((minutes) => ({ endedAt: clock(minutes) })),
    fc.constant({ occurredAt: null, precision: 'unplaced' as const }),
  ),
});

function clock(minutes: number) {
  return at(new Date(Date.UTC(2026, 2, 10) + minutes * 60_000).toISOString());
}

test('after any edits, order and rows are those of a timeline that is read afresh', () => {
  const times = fc.array(minute, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(times, fc.array(edit, { maxLength: 12 }), (minutes, edits) => {
      let timeline: readonly TimelineEvent[] = minutes.map((start, index) =>
        buildEvent(`e${index}`, '00:00', { occurredAt: clock(start) }),
      );
      // All in a row first, since reading one afresh would end the chain of edits.
      const seen = edits.map(({ at: index, change }) => {
        const place = index % timeline.length;
        timeline = timeline.map((event, other) => (other === place ? { ...event, ...change } : event));
        return { timeline, order: timelineInOrder(timeline), rows: timelineRows(timeline, 'UTC') };
      });
      for (const { timeline: edited, order, rows } of seen) {
        expect(order).toEqual(timelineInOrder(structuredClone(edited)));
        expect(rows).toEqual(timelineRows(structuredClone(edited), 'UTC'));
      }
    }),
  );
});
