import { guessEventKind } from '#shared/domain/guessEventKind.ts';
import type { EventId } from '#shared/domain/ids.ts';
import type { TimelineEvent } from '#shared/domain/timelineEvent.ts';
import type { TimeEntry, TimeOption } from '#shared/time/parseTimeEntry.ts';

/**
 * The event that a typed line stands for. An entry that falls on a clock change needs the times a
 * person chose; without it, and for an entry with neither time nor words, there is no event yet.
 */
export function eventFromEntry(entry: TimeEntry, id: EventId, chosen?: TimeOption): TimelineEvent | null {
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
      return chosen === undefined ? null : { ...base, ...timesOf(chosen), precision: entry.precision };
    case 'placed':
      return { ...base, ...timesOf(entry), precision: entry.precision };
  }
}

function timesOf({ occurredAt, endedAt }: TimeOption): TimeOption {
  return endedAt === undefined ? { occurredAt } : { occurredAt, endedAt };
}
