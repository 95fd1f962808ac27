import type { PlacedEvent } from '#shared/domain/timeline/timelineOrder.ts';
import { clockTime, shortDate } from '#shared/time/formatTime.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** How the times of one timeline read: the date only where it is another day than the first. */
export interface TimeTelling {
  readonly timeZone: string;
  /** Null in an empty timeline. */
  readonly first: Timestamp | null;
}

/** `14:32`, and what needs to be said besides: `about`, `11 Mar`. */
export function eventTime(
  { occurredAt, precision }: PlacedEvent,
  telling: TimeTelling,
): { readonly time: string; readonly timeNote: string } {
  const notes = [precision === 'approximate' && 'about', dayOf(occurredAt, telling)];
  return { time: clockTime(occurredAt, telling.timeZone), timeNote: notes.filter(Boolean).join(' ') };
}

/** `14:32` or `11 Mar 14:32`, on one line. */
export function momentText(moment: Timestamp, telling: TimeTelling): string {
  return [dayOf(moment, telling), clockTime(moment, telling.timeZone)].filter(Boolean).join(' ');
}

function dayOf(moment: Timestamp, { first, timeZone }: TimeTelling): string {
  const day = shortDate(moment, timeZone);
  return first !== null && shortDate(first, timeZone) === day ? '' : day;
}
