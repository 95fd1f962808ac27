import type { TimelineMark } from '#shared/import/reading/timelineMarks.ts';
import { type CalendarDay, dayAfter } from '#shared/time/calendarDay.ts';
import { isRelativeDay } from '#shared/time/relativeDay.ts';
import type { WrittenDate } from '#shared/time/writtenTime.ts';

/** The date that a mark names; null for one that names none. */
export function dateOf(mark: TimelineMark): WrittenDate | null {
  if (mark.kind === 'day') return mark.date;
  return mark.kind === 'entry' ? mark.entry.time.date : null;
}

/** The years that the dates of a text say. */
export function yearsIn(marks: readonly TimelineMark[]): Set<number> {
  return new Set(
    marks.flatMap((mark) => {
      if (mark.kind === 'year') return [mark.year];
      const date = dateOf(mark);
      return date !== null && 'year' in date && date.year !== null ? [date.year] : [];
    }),
  );
}

/** A clock that goes back by more between lines that say no day began a new one; by less, they are out of order. Minutes. */
const OUT_OF_ORDER = 180;

/**
 * The day of the first entry, as the first below it that says its own lets one know it: as many days before that one as clocks
 * go back in between. `open` where that one goes back by so little that it is out of order, or a day later. Null where a day is
 * said above it, or nowhere.
 */
export function dayBySomeBelow(
  marks: readonly TimelineMark[],
  read: (date: WrittenDate) => CalendarDay | null,
): CalendarDay | 'open' | null {
  const at = marks.findIndex((mark) => dateOf(mark) !== null);
  const dated = marks[at];
  const date = dated?.kind === 'entry' ? dated.entry.time.date : null;
  if (date === null || isRelativeDay(date) || date.kind === 'weekday') return null;
  const day = read(date);
  const clocks = marks.slice(0, at + 1).flatMap((mark) => {
    const clock = mark.kind === 'entry' ? mark.entry.time.clock : null;
    return clock?.kind === 'known' ? [clock.hour * 60 + clock.minute] : [];
  });
  const lastClock = clocks.at(-1) ?? 0;
  const lastBack = (clocks.at(-2) ?? 0) - lastClock;
  // Shortly after midnight a day is named because it is new.
  if (lastBack > 0 && lastBack <= OUT_OF_ORDER && lastClock >= OUT_OF_ORDER) return 'open';
  const midnights = clocks.filter((minutes, index) => {
    const back = (clocks[index - 1] ?? 0) - minutes;
    return back > (index === clocks.length - 1 ? 0 : OUT_OF_ORDER);
  });
  return day === null ? null : dayAfter(day, -midnights.length);
}

/** A day in the year that somebody chose for the whole text. */
export function withYear(day: CalendarDay, year: number | undefined): CalendarDay {
  return year === undefined ? day : { ...day, year };
}
