import { type ActionItem, isOpenAction } from '#shared/domain/incident/actionItem.ts';
import { type CalendarDay, dayNumber, dayOfText } from '#shared/time/calendarDay.ts';

/**
 * Whether an open action is left alone still. `today` is the day in its incident's zone; on the day itself it is back in the
 * lists. A text that is no day snoozes nothing, so that no slip of the pen hides a promise for good.
 */
export function isSnoozed(
  { status, snoozedUntil = '' }: Pick<ActionItem, 'status' | 'snoozedUntil'>,
  today: CalendarDay,
): boolean {
  const day = dayOfText(snoozedUntil);
  return isOpenAction({ status }) && day !== null && dayNumber(day) > dayNumber(today);
}
