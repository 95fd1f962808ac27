import type { TimelineMark } from '#shared/import/reading/timelineMarks.ts';
import type { WrittenTime } from '#shared/time/writtenTime.ts';

/** A clock that jumps by more than so many minutes crossed midnight. */
const MIDNIGHT_JUMP = 12 * 60;
/** So many steps show an order. */
const ENOUGH = 2;

/**
 * Whether a text tells the latest first: from each entry to the next, its clock goes back, or jumps from the first hours of a
 * day to the last ones of the day before. Entries under days of their own, and those in other zones, say nothing of that.
 */
export function isNewestFirst(marks: readonly TimelineMark[]): boolean {
  let before: WrittenTime | null = null;
  let backward = 0;
  for (const mark of marks) {
    if (mark.kind !== 'entry') {
      before = null;
      continue;
    }
    const { time } = mark.entry;
    const step = before === null || time.date !== null ? null : minutesBetween(before, time);
    if (step !== null && step !== 0) {
      const isBackward = Math.abs(step) > MIDNIGHT_JUMP ? step > 0 : step < 0;
      if (!isBackward) return false;
      backward += 1;
    }
    before = time;
  }
  return backward >= ENOUGH;
}

/** From one clock to another, as if both were of one day; null where one is none, or their zones differ. */
function minutesBetween(one: WrittenTime, other: WrittenTime): number | null {
  if (one.clock?.kind !== 'known' || other.clock?.kind !== 'known') return null;
  if (one.zone !== null && other.zone !== null && one.zone.words !== other.zone.words) return null;
  return (other.clock.hour - one.clock.hour) * 60 + other.clock.minute - one.clock.minute;
}
