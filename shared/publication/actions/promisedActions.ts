import type { Incident } from '#shared/domain/incident/incident.ts';
import { incidentStart } from '#shared/domain/timeline/incidentSpan.ts';
import { actionRows, isAwaited, isLate, type ListedRow } from '#shared/publication/actions/actionsView.ts';
import type { ActionsInFile } from '#shared/publication/actions/libraryActions.ts';
import { counted } from '#shared/text/phrases.ts';
import { compareTimestamps, type Timestamp } from '#shared/time/timestamp.ts';

/**
 * What earlier incidents promised and is still open and not snoozed, the most pressing first: what the review of another
 * incident begins with. Private actions are left out, because a room sees these. Those in `staying` are here whatever became of them.
 */
export function promisedActions(
  files: readonly ActionsInFile[],
  incident: Incident,
  { now, staying }: { readonly now: Timestamp; readonly staying: ReadonlySet<string> },
): readonly ListedRow[] {
  const start = incidentStart(incident);
  const earlier = files.filter(({ id, date }) => id !== incident.id && compareTimestamps(date, start) < 0);
  return actionRows(earlier, now).filter(
    (row) => !row.action.isPrivate && (isAwaited(row) || staying.has(row.key)),
  );
}

/** `12 action items of 5 earlier incidents are open, 4 of them overdue`; empty without any. */
export function promisedWords(rows: readonly ListedRow[]): string {
  const open = rows.filter(isAwaited);
  if (open.length === 0) return '';
  const incidents = new Set(open.map(({ file }) => file.id)).size;
  const late = open.filter(isLate).length;
  const are = open.length === 1 ? 'is' : 'are';
  const overdue = late === 0 ? 'none of them overdue' : `${late.toLocaleString('en')} overdue`;
  return `${counted(open.length, 'action item')} of ${counted(incidents, 'earlier incident')} ${are} open, ${overdue}`;
}
