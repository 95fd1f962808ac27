import { eventClock } from '#shared/domain/timeline/eventClock.ts';
import { dayText } from '#shared/time/calendarDay.ts';
import { dayAndMonth, exactClockTime, longDate, shortDate } from '#shared/time/formatTime.ts';
import { surroundings, type TimeEntryContext } from '#shared/time/parseTimeEntry.ts';
import { resolveDate } from '#shared/time/resolveDate.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { wallTimeIn } from '#shared/time/zonedTime.ts';

/** A time as a field shows it: with the date, and its year, only where they are not what would be understood anyway. */
export function shownTime(
  value: Timestamp | null,
  precision: 'exact' | 'approximate' | 'to the second',
  context: TimeEntryContext,
): string {
  if (value === null) return '';
  const { timeZone, previous } = context;
  const isToTheSecond = precision === 'to the second';
  const time = isToTheSecond
    ? exactClockTime(value, timeZone)
    : eventClock({ occurredAt: value, precision }, timeZone);
  if (previous !== null && longDate(previous, timeZone) === longDate(value, timeZone)) return time;
  const date = shortDate(value, timeZone);
  const { year, ...monthAndDay } = wallTimeIn(value, timeZone);
  const understood = resolveDate({ kind: 'month-day', ...monthAndDay }, surroundings(context));
  return understood.kind === 'day' && understood.day.year === year
    ? `${date} ${time}`
    : `${date} ${year} ${time}`;
}

/** How a time may be typed: with the day that is thought of first, where nothing came before. */
export function exampleTime({ previous, day }: TimeEntryContext): string {
  return previous === null ? `${dayAndMonth(dayText(day))} 14:23` : '14:23';
}
