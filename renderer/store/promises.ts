import type { AppState } from '#renderer/store/state.ts';
import { byInputs } from '#shared/basics/memo.ts';
import type { ListedRow } from '#shared/publication/actions/actionsView.ts';
import { promisedActions } from '#shared/publication/actions/promisedActions.ts';
import { longDate } from '#shared/time/formatTime.ts';
import type { ShownPromise } from '#shared/wall/wallFocus.ts';

type Source = Pick<
  AppState,
  'incident' | 'libraryActions' | 'actionsReadAt' | 'changedActions' | 'meetingView'
>;

const NONE: readonly ListedRow[] = [];

/** What earlier incidents than the open one promised and is open; those that were changed here stay. */
export const promisedRows = byInputs(
  ({ incident, libraryActions, actionsReadAt, changedActions }: Source): readonly ListedRow[] => {
    if (incident === null || libraryActions === null || actionsReadAt === null) return NONE;
    const staying = new Set(changedActions.keys());
    return promisedActions(libraryActions.files, incident, { now: actionsReadAt, staying });
  },
  ({ incident, libraryActions, actionsReadAt, changedActions }) => [
    incident?.id,
    incident?.timeline,
    incident?.milestones,
    libraryActions,
    actionsReadAt,
    changedActions,
  ],
);

/** The promise before the room: the one that was chosen, else the first. */
export function shownPromise(state: Source): ShownPromise | null {
  const rows = promisedRows(state);
  const chosen = rows.findIndex(({ key }) => key === state.meetingView.promiseKey);
  const at = Math.max(0, chosen);
  const row = rows[at];
  if (row === undefined) return null;
  const { key, action, file } = row;
  const { title, priority, status, owner, due, answers } = action;
  const from = `${file.title || 'Untitled incident'}, ${longDate(file.date, file.timeZone)}`;
  return { key, title, priority, status, owner, due, answers, from, number: at + 1, count: rows.length };
}
