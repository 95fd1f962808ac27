import { type ActionItem, isOpenAction } from '#shared/domain/incident/actionItem.ts';
import { daysOverdue } from '#shared/domain/items/dueDays.ts';
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

/** Whether an open action is overdue, and nobody said that it can wait. `today` as in `isSnoozed`. */
export function isOverdueNow(
  { due = '', snoozedUntil = '' }: Pick<ActionItem, 'due' | 'snoozedUntil'>,
  today: CalendarDay,
): boolean {
  return (daysOverdue({ due }, today) ?? 0) > 0 && !isSnoozed({ status: 'open', snoozedUntil }, today);
}
