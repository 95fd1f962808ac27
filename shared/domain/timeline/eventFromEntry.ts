import type { EventId } from '#shared/domain/incident/ids.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { guessEventKind } from '#shared/domain/timeline/guessEventKind.ts';
import type { Assumption, TimeEntry } from '#shared/time/parseTimeEntry.ts';
import { timeAsWritten } from '#shared/time/timeAsWritten.ts';
import type { TimeOption } from '#shared/time/timeOptions.ts';

/** What a typed time says beyond the instant made of it. */
const LOSES_WORDS: readonly Assumption[] = ['unknown-digits', 'odd-clock', 'zones-disagree'];

/**
 * The event that a typed line stands for. An entry that falls on a clock change needs the times a
 * person chose; without it, and for an entry with neither time nor words, there is no event yet. What was
 * typed of a time that is not fully known is kept in the detail, as the import keeps it.
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
      return chosen === undefined ? null : { ...base, ...timesOf(chosen), ...timeWords(entry) };
    case 'placed':
      return { ...base, ...timesOf(entry), ...timeWords(entry) };
  }
}

function timeWords({ precision, assumed, written }: Exclude<TimeEntry, { kind: 'unplaced' }>) {
  const isInFull = !assumed.some((assumption) => LOSES_WORDS.includes(assumption));
  return isInFull ? { precision } : { precision, detail: timeAsWritten(written) };
}

function timesOf({ occurredAt, endedAt }: TimeOption): TimeOption {
  return endedAt === undefined ? { occurredAt } : { occurredAt, endedAt };
}
