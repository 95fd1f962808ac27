import type { PlannedEvent } from '#shared/import/paste/pastePlan.ts';
import type { CalendarDay } from '#shared/time/calendarDay.ts';
import type { TimeEntryContext } from '#shared/time/parseTimeEntry.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { wallTimeIn } from '#shared/time/zonedTime.ts';

/** What the rows of a preview show and read their times by. */
export interface RowClock {
  /** The incident's zone (IANA), whatever zone the text was written in. */
  readonly timeZone: string;
  /** The day of events that have none. */
  readonly day: CalendarDay;
}

/**
 * A typed time is read on the day that the event has, or seems to have, else on that of `before`, the
 * last time before it in the text; `+5m` counts from the same.
 */
export function rowTimeContext(
  { event, parsed }: PlannedEvent,
  before: Timestamp | null,
  { timeZone, day }: RowClock,
): TimeEntryContext {
  const near = event.occurredAt ?? parsed.occurredAt ?? parsed.choices[0]?.occurredAt ?? before;
  if (near === null) return { timeZone, day, previous: null };
  return { timeZone, day: wallTimeIn(near, timeZone), previous: near };
}
