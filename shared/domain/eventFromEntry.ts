import { guessEventKind } from '#shared/domain/guessEventKind.ts';
import type { EventId } from '#shared/domain/ids.ts';
import type { TimelineEvent } from '#shared/domain/timelineEvent.ts';
import type { TimeEntry } from '#shared/time/parseTimeEntry.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/**
 * The event that a typed line stands for. An entry that falls on a clock change needs the instant a
 * person chose; without it, and for an entry with neither time nor words, there is no event yet.
 */
export function eventFromEntry(entry: TimeEntry, id: EventId, chosen?: Timestamp): TimelineEvent | null {
  const base = {
    id,
    kind: guessEventKind(entry.text),
    title: entry.text,
    keyMoment: false,
    visibility: 'internal',
  } as const;
  switch (entry.kind) {
    case 'unplaced':
      return entry.text === '' ? null : { ...base, occurredAt: null, precision: 'unplaced' };
    case 'choice':
      return chosen === undefined ? null : { ...base, occurredAt: chosen, precision: 'exact' };
    case 'placed': {
      const { occurredAt, endedAt, precision } = entry;
      return { ...base, occurredAt, precision, ...(endedAt === undefined ? {} : { endedAt }) };
    }
  }
}
