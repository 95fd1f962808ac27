import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { incidentStart } from '#shared/domain/timeline/incidentSpan.ts';
import { type CalendarDay, dayNumber, dayOfText } from '#shared/time/calendarDay.ts';
import { someMonthsAfter } from '#shared/time/readDay.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { wallTimeIn } from '#shared/time/zonedTime.ts';

/** What a due date is read against; both in the incident's zone. */
interface DueDays {
  /** `tomorrow` and `in 2 weeks` are counted from it. */
  readonly today: CalendarDay;
  /** The day that dates without a year are nearest to. */
  readonly near: CalendarDay;
}

/** Days after its incident in which people still write down what they agreed on then. */
const LATEST_REVIEW_DAYS = 300;

/**
 * A date lies in the months after the incident, whichever day it is typed on. In an older incident that somebody
 * opens again, it lies in the months after today.
 */
export function dueDays(incident: Incident, now: Timestamp): DueDays {
  const today = wallTimeIn(now, incident.timeZone);
  const start = wallTimeIn(incidentStart(incident), incident.timeZone);
  const isRecent = dayNumber(today) - dayNumber(start) <= LATEST_REVIEW_DAYS;
  return { today, near: someMonthsAfter(isRecent ? start : today) };
}

/**
 * How many days an action is overdue. `today` is the day in its incident's zone, because a due date is meant in that: the
 * day itself is still in time. 0 for one in time, null without a due date that a calendar has.
 */
export function daysOverdue({ due = '' }: Pick<ActionItem, 'due'>, today: CalendarDay): number | null {
  const day = dayOfText(due);
  return day === null ? null : Math.max(0, dayNumber(today) - dayNumber(day));
}
