import { describe, expect, it } from 'vitest';
import { type EventId, toId } from '#shared/domain/ids.ts';
import type { TimelineEvent } from '#shared/domain/timelineEvent.ts';
import { timelineRowKey, timelineRows } from '#shared/domain/timelineRows.ts';
import { parseTimestamp } from '#shared/time/timestamp.ts';

function event(id: string, at: string | null): TimelineEvent {
  return {
    id: toId<EventId>(id),
    occurredAt: at === null ? null : parseTimestamp(at),
    precision: at === null ? 'unplaced' : 'exact',
    kind: 'action',
    title: id,
    keyMoment: false,
    visibility: 'internal',
  };
}

const keys = (timeline: readonly TimelineEvent[], timeZone: string) =>
  timelineRows(timeline, timeZone).map(timelineRowKey);

describe('timelineRows', () => {
  it('shows no day while all events fall on one', () => {
    const timeline = [event('b', '2026-03-10T14:23:00Z'), event('a', '2026-03-10T14:18:00Z')];
    expect(keys(timeline, 'UTC')).toEqual(['event a', 'event b']);
  });

  it('tells the days of a longer incident apart, in the zone that is shown', () => {
    const timeline = [event('a', '2026-03-10T23:30:00Z'), event('b', '2026-03-11T00:10:00Z')];
    expect(keys(timeline, 'UTC')).toEqual(['day 2026-03-10', 'event a', 'day 2026-03-11', 'event b']);
    expect(keys(timeline, 'Europe/Berlin')).toEqual(['event a', 'event b']);
  });

  it('puts notes without a time under their own heading at the end', () => {
    const timeline = [event('note', null), event('a', '2026-03-10T14:18:00Z')];
    expect(keys(timeline, 'UTC')).toEqual(['event a', 'unplaced', 'event note']);
  });
});
