import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatch } from '#shared/domain/incident/orderedItems.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { type RangeEdge, resizeEvent } from '#shared/domain/timeline/eventEdits.ts';
import { compareTimestamps, type Timestamp } from '#shared/time/timestamp.ts';
import { arbitraryTimestamp } from '#test/support/incidents/arbitraryValues.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

const clock = (time: string): Timestamp => at(`2026-03-10T${time}:00+00:00`);
const deploy = buildEvent('Deploy', '14:20', { endedAt: clock('14:35') });
const pulled = (event: TimelineEvent, edge: RangeEdge, to: Timestamp) =>
  applyPatch(event, resizeEvent(event, edge, to));

describe('pulling a side of a range', () => {
  it('moves that side and leaves the other', () => {
    expect(pulled(deploy, 'start', clock('14:25'))).toEqual({ ...deploy, occurredAt: clock('14:25') });
    expect(pulled(deploy, 'end', clock('14:50'))).toEqual({ ...deploy, endedAt: clock('14:50') });
  });

  it('makes it a moment when it is pulled onto or past the other', () => {
    for (const to of ['14:35', '15:00']) {
      const moment = pulled(deploy, 'start', clock(to));
      expect(moment.occurredAt).toBe(clock('14:35'));
      expect(moment).not.toHaveProperty('endedAt');
    }
    expect(pulled(deploy, 'end', clock('14:00'))).toEqual(buildEvent('Deploy', '14:20'));
  });

  it('gives a moment an end, and a note without a time nothing', () => {
    expect(pulled(buildEvent('Page', '14:23'), 'end', clock('14:30')).endedAt).toBe(clock('14:30'));
    const note = buildEvent('Note', null);
    expect(pulled(note, 'end', clock('14:30'))).toBe(note);
  });

  it('changes nothing where it is', () => {
    expect(pulled(deploy, 'start', clock('14:20'))).toBe(deploy);
    expect(pulled(deploy, 'end', clock('14:35'))).toBe(deploy);
  });

  it('never lets the sides pass each other, and keeps the one that is not pulled', () => {
    const three = fc.tuple(arbitraryTimestamp, arbitraryTimestamp, arbitraryTimestamp);
    fc.assert(
      fc.property(three, fc.constantFrom<RangeEdge>('start', 'end'), ([a, b, to], edge) => {
        const [start, end] = compareTimestamps(a, b) <= 0 ? ([a, b] as const) : ([b, a] as const);
        const after = pulled({ ...deploy, occurredAt: start, endedAt: end }, edge, to);
        const from = after.occurredAt ?? start;
        const until = after.endedAt ?? from;
        expect(compareTimestamps(from, until)).toBeLessThanOrEqual(0);
        const [kept, was] = edge === 'start' ? [until, end] : [from, start];
        expect(compareTimestamps(kept, was)).toBe(0);
      }),
    );
  });
});
