import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { applyPatch } from '#shared/domain/incident/orderedItems.ts';
import { dayText } from '#shared/time/calendarDay.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { calendarDayIn } from '#shared/time/zonedTime.ts';

/**
 * `after` with the day noted of each action that an edit made done, and taken away of each that is no longer done. The
 * same reference where no action went over that line. Every edit goes through here, so that no way of closing an action
 * forgets the day.
 */
export function withDoneDays(before: Incident, after: Incident, now: Timestamp): Incident {
  if (after.actions === before.actions) return after;
  const was = new Map(before.actions.map((action) => [action.id, action.status]));
  const today = dayText(calendarDayIn(now, after.timeZone));
  const dated = after.actions.map((action): ActionItem => {
    const isDone = action.status === 'done';
    const wasDone = was.get(action.id) === 'done';
    if (isDone && !wasDone && action.doneOn === undefined) return { ...action, doneOn: today };
    return isDone || action.doneOn === undefined ? action : applyPatch(action, { doneOn: undefined });
  });
  return dated.every((action, at) => action === after.actions[at]) ? after : { ...after, actions: dated };
}
