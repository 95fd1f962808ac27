import type { TimelineMark } from '#shared/import/reading/timelineMarks.ts';
import { type CalendarDay, dayAfter, dayNumber } from '#shared/time/calendarDay.ts';
import { isRelativeDay, type RelativeDate } from '#shared/time/relativeDay.ts';
import type { WrittenDate } from '#shared/time/writtenTime.ts';

/**
 * The day on which a chat was copied, from a line between its days: where `4 March` stands above a post of `yesterday`, it
 * was the 5th. Null where no such line says it, and where two contradict each other.
 */
export function copiedDay(
  marks: readonly TimelineMark[],
  resolve: (date: WrittenDate) => CalendarDay | null,
): CalendarDay | null {
  const foundDays: CalendarDay[] = [];
  let above: WrittenDate | null = null;
  for (const mark of marks) {
    if (mark.kind === 'day') above = isRelativeDay(mark.date) ? null : mark.date;
    if (mark.kind !== 'entry' || mark.isPost !== true || above === null) continue;
    const { date } = mark.entry.time;
    const days = isRelativeDay(date) ? daysBefore(date) : null;
    const day = days === null ? null : resolve(above);
    if (day === null || days === null) continue;
    foundDays.push(dayAfter(day, days));
    above = null;
  }
  const [first] = foundDays;
  if (first === undefined) return null;
  return foundDays.every((day) => dayNumber(day) === dayNumber(first)) ? first : null;
}

/** How many days before the day of writing it lies; null where that depends on the weekday of that day. */
function daysBefore(date: RelativeDate): number | null {
  switch (date.kind) {
    case 'today':
      return 0;
    case 'yesterday':
      return 1;
    case 'days-ago':
      return date.days;
    case 'last-weekday':
      return null;
  }
}
