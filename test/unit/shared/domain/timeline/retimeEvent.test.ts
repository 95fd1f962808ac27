import { describe, expect, it } from 'vitest';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';
import { applyPatch } from '#shared/domain/incident/orderedItems.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { retimeEvent } from '#shared/domain/timeline/eventEdits.ts';
import { parseTimestamp, type Timestamp } from '#shared/time/timestamp.ts';

function at(text: string): Timestamp {
  const timestamp = parseTimestamp(text);
  if (timestamp === null) throw new Error(`${text} is no timestamp`);
  return timestamp;
}

const deploy: TimelineEvent = {
  id: toId<EventId>('deploy'),
  occurredAt: at('2026-03-10T14:20:00+01:00'),
  endedAt: at('2026-03-10T14:35:00+01:00'),
  precision: 'exact',
  kind: 'action',
  title: 'Deployment',
  keyMoment: false,
  visibility: 'internal',
};

describe('retimeEvent', () => {
  it('keeps the length of something that lasted', () => {
    const moved = applyPatch(
      deploy,
      retimeEvent(deploy, { at: at('2026-03-10T14:30:00+01:00'), precision: 'exact' }),
    );
    expect(moved.endedAt).toBe('2026-03-10T14:45:00+01:00');
  });

  it('takes a new end that comes with the start', () => {
    const until = at('2026-03-10T15:00:00+01:00');
    const time = { at: at('2026-03-10T14:30:00+01:00'), until, precision: 'approximate' } as const;
    const moved = applyPatch(deploy, retimeEvent(deploy, time));
    expect(moved).toMatchObject({ endedAt: until, precision: 'approximate' });
  });

  it('leaves a note without a time or an end when the time is taken away', () => {
    const note = applyPatch(deploy, retimeEvent(deploy, null));
    expect(note).toMatchObject({ occurredAt: null, precision: 'unplaced' });
    expect(note).not.toHaveProperty('endedAt');
  });

  it('places a note that had no time, without inventing an end', () => {
    const note = applyPatch(deploy, retimeEvent(deploy, null));
    const time = { at: at('2026-03-10T14:30:00+01:00'), precision: 'exact' } as const;
    expect(applyPatch(note, retimeEvent(note, time))).not.toHaveProperty('endedAt');
  });
});
