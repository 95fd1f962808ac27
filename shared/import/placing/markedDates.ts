import type { TimelineMark } from '#shared/import/reading/timelineMarks.ts';
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
