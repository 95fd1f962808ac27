import type { EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { guessedKindOf } from '#shared/domain/kinds/guessedKind.ts';
import { incidentSpan } from '#shared/domain/timeline/incidentSpan.ts';
import { placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import type { Assumption, TimeEntry, TimeEntryContext } from '#shared/time/parseTimeEntry.ts';
import { timeAsWritten } from '#shared/time/timeAsWritten.ts';
import type { TimeOption } from '#shared/time/timeOptions.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { wallTimeIn } from '#shared/time/zonedTime.ts';

/**
 * What a line says of an event besides its time. `kind` is absent while neither the words nor a typed `#kind` say it; `actor`
 * is who acts in it, by the name that they have in the incident.
 */
export type SaidOfEvent = Pick<TimelineEvent, 'title' | 'kind' | 'actor'>;

/** What a typed time says beyond the instant made of it. */
const LOSES_WORDS: readonly Assumption[] = ['unknown-digits', 'odd-clock', 'zones-disagree'];

/**
 * The event that a typed line stands for. An entry that falls on a clock change needs the times a
 * person chose; without it, and for an entry with neither time nor words, there is no event yet. What was
 * typed of a time that is not fully known is kept in the detail, as the import keeps it. `said`: what its words say, where
 * somebody read more in them than the kind.
 */
export function eventFromEntry(
  entry: TimeEntry,
  id: EventId,
  said: SaidOfEvent = { title: entry.text, ...guessedKindOf(entry.text) },
  chosen?: TimeOption,
): TimelineEvent | null {
  const base = {
    id,
    ...said,
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

/**
 * What a typed time is read against: the time that the incident takes, and the entry before it, else the last
 * one, else now.
 */
export function entryContext(incident: Incident, before: Timestamp | null, now: Timestamp): TimeEntryContext {
  const previous = before ?? placedEvents(incident.timeline).at(-1)?.occurredAt ?? null;
  const { timeZone } = incident;
  const span = incidentSpan(incident);
  const day = wallTimeIn(previous ?? span?.from ?? now, timeZone);
  return { timeZone, day, previous, now, ...(span === null ? {} : { span }) };
}

/**
 * The same for a line that is typed after others. `rowBefore` is the last of them that has a time; it no longer
 * counts once its event is gone or has no time.
 */
export function rowContext(incident: Incident, rowBefore: EventId | null, now: Timestamp): TimeEntryContext {
  const before = incident.timeline.find(({ id }) => id === rowBefore)?.occurredAt ?? null;
  return entryContext(incident, before, now);
}
