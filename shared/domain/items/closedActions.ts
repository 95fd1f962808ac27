import { type ActionItem, isOpenAction } from '#shared/domain/incident/actionItem.ts';

/**
 * Whether some actions were closed by a day, calendar date `YYYY-MM-DD` in their incident's zone: there are some, at least
 * one was done, none is open, and none became done on the day or after it. Of an action whose day nobody kept, nobody can say
 * that it was later.
 */
export function areClosedBy(actions: readonly Pick<ActionItem, 'status' | 'doneOn'>[], day: string): boolean {
  return (
    actions.some(({ status }) => status === 'done') &&
    actions.every(
      (action) =>
        !isOpenAction(action) && (action.status !== 'done' || !action.doneOn || action.doneOn < day),
    )
  );
}
