import { otherDay } from '#renderer/fields/TimeField.tsx';
import { KIND_LOOKS } from '#renderer/section/KindIcon.tsx';
import { eventClock } from '#shared/domain/timeline/eventClock.ts';
import type { SaidOfEvent } from '#shared/domain/timeline/eventFromEntry.ts';
import { DAY_MS } from '#shared/time/durations.ts';
import { clockTime, longDate, shortDate } from '#shared/time/formatTime.ts';
import type { Assumption, TimeEntry } from '#shared/time/parseTimeEntry.ts';
import { shifted, type Timestamp } from '#shared/time/timestamp.ts';
import { wallTimeIn, zoneOffsetLabel } from '#shared/time/zonedTime.ts';

type TimedEntry = Exclude<TimeEntry, { kind: 'unplaced' }>;

/**
 * What Enter would add: `10 Mar ~14:20 to 14:35 UTC · Action · Mira`, behind `next day:` or `day before:` where that was assumed,
 * with what else was. The year is named when it is not the usual one.
 */
export function entryPreview(
  entry: Exclude<TimeEntry, { kind: 'choice' }>,
  { kind: saidKind, actor }: Pick<SaidOfEvent, 'kind' | 'actor'>,
  timeZone: string,
  usualYear: number,
): string {
  const kind = [KIND_LOOKS[saidKind ?? 'open'].label, actor].filter(Boolean).join(' · ');
  if (entry.kind === 'unplaced') return `Without a time, to be placed later · ${kind}`;
  const until =
    entry.endedAt === undefined ? '' : ` to ${endText(entry.occurredAt, entry.endedAt, timeZone)}`;
  const time = `${eventClock(entry, timeZone)}${until}`;
  const zone = zoneOffsetLabel(entry.occurredAt, timeZone);
  const words = `${dayText(entry.occurredAt, timeZone, usualYear)} ${time} ${zone} · ${kind}`;
  const other = otherDay(entry);
  const assumed = assumedWords(entry, timeZone);
  return assumed === '' ? `${other}${words}` : `${other}${words} · ${assumed}`;
}

/** Each assumption about a typed time, and how to say otherwise; empty without one. */
export function assumedWords(entry: TimedEntry, timeZone: string): string {
  const { assumed, written } = entry;
  const first = entry.kind === 'placed' ? entry.occurredAt : entry.options[0]?.occurredAt;
  const dayAside = (days: number) =>
    first === undefined ? '' : shortDate(shifted(first, days * DAY_MS), timeZone);
  const words: Record<Assumption, string> = {
    'next-day': `for the same day type ${dayAside(-1)} ${written}`,
    'day-before': `for the same day type ${dayAside(1)} ${written}`,
    'unknown-digits': 'unknown digits as 0',
    'odd-clock': `“${written}” says pm twice`,
    'out-of-season': `“${written}”: the clock on the wall there was taken`,
    'date-order': 'day and month could be the other way round',
    'zones-disagree': 'the two times are different moments; the first counts',
  };
  return assumed.map((assumption) => words[assumption]).join(' · ');
}

function dayText(at: Timestamp, timeZone: string, usualYear: number): string {
  return wallTimeIn(at, timeZone).year === usualYear ? shortDate(at, timeZone) : longDate(at, timeZone);
}

/** With its date when the range ends on another day. */
function endText(start: Timestamp, end: Timestamp, timeZone: string): string {
  const isSameDay = shortDate(start, timeZone) === shortDate(end, timeZone);
  return isSameDay ? clockTime(end, timeZone) : `${shortDate(end, timeZone)} ${clockTime(end, timeZone)}`;
}
