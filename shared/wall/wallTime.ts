import type { PlacedEvent } from '#shared/domain/timeline/timelineOrder.ts';
import { clockTime, shortDate } from '#shared/time/formatTime.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** How the times of one timeline read: the date only where it is another day than the first. */
export interface TimeTelling {
  readonly timeZone: string;
  /** Null in an empty timeline. */
  readonly first: Timestamp | null;
}

/** `14:32`, or `~14:32` where it is approximate, and the day where it needs to be said: `11 Mar`. */
export function eventTime(
  event: PlacedEvent,
  telling: TimeTelling,
): { readonly time: string; readonly timeNote: string } {
  return { time: clockOf(event, telling), timeNote: dayOf(event.occurredAt, telling) };
}

/** `14:32`, `~14:32` or `11 Mar ~14:32`, on one line. */
export function eventMomentText(event: PlacedEvent, telling: TimeTelling): string {
  return [dayOf(event.occurredAt, telling), clockOf(event, telling)].filter(Boolean).join(' ');
}

/** `14:32` or `11 Mar 14:32`, on one line. */
export function momentText(moment: Timestamp, telling: TimeTelling): string {
  return [dayOf(moment, telling), clockTime(moment, telling.timeZone)].filter(Boolean).join(' ');
}

function clockOf({ occurredAt, precision }: PlacedEvent, { timeZone }: TimeTelling): string {
  return `${precision === 'approximate' ? '~' : ''}${clockTime(occurredAt, timeZone)}`;
}

function dayOf(moment: Timestamp, { first, timeZone }: TimeTelling): string {
  const day = shortDate(moment, timeZone);
  return first !== null && shortDate(first, timeZone) === day ? '' : day;
}
