import type { DraftTable } from '#shared/import/draft/importDraft.ts';
import type { NumberedColumn } from '#shared/import/placing/parsedTimeline.ts';
import { withRole } from '#shared/import/tables/columnRoles.ts';
import type { ColumnRole, TableColumns } from '#shared/settings/tableColumns.ts';

/** What each role is called: in the window, and as the word of an option on the command line. */
export const COLUMN_WORDS: Readonly<Record<ColumnRole, { readonly label: string; readonly option: string }>> =
  {
    time: { label: 'Time', option: 'time' },
    date: { label: 'Day', option: 'day' },
    end: { label: 'Until', option: 'until' },
    acknowledged: { label: 'Acknowledged', option: 'acknowledged' },
    resolved: { label: 'Resolved', option: 'resolved' },
    zone: { label: 'Time zone', option: 'zone' },
    words: { label: 'What happened', option: 'what' },
    actor: { label: 'Who', option: 'who' },
    source: { label: 'Source', option: 'source' },
    detail: { label: 'In the detail', option: 'detail' },
    leftOut: { label: 'Left out', option: 'out' },
  };

/** The choice of a table's columns as they are shown, with another role of one. */
export function tableColumnsOf({ list, columns }: DraftTable, changed?: NumberedColumn): TableColumns {
  const before = columns.map(({ role }) => role);
  const roles = changed === undefined ? before : withRole(before, changed);
  const chosen = columns.map(({ name }, column) => ({ name, role: roles[column] ?? 'detail' }));
  // Things in JSON differ in their other fields, so the fields that go into the detail do not help to recognise them.
  return { list, columns: list === null ? chosen : chosen.filter(({ role }) => role !== 'detail') };
}

/** `Columns: Time “when”, What happened “what”; 2 in the detail`: what the columns of a table hold. */
export function columnsWords({ list, columns }: DraftTable): string {
  const used = columns.flatMap(({ name, role }, column) =>
    role === 'detail' || role === 'leftOut'
      ? []
      : [`${COLUMN_WORDS[role].label} ${columnName(name, column)}`],
  );
  const countOf = (role: ColumnRole) => columns.filter((column) => column.role === role).length;
  const rest = [
    countOf('detail') > 0 && `${countOf('detail')} in the detail`,
    countOf('leftOut') > 0 && `${countOf('leftOut')} left out`,
  ].filter((words) => words !== false);
  const of = list === null || list === '' ? 'Columns' : `Columns of “${list}”`;
  return `${of}: ${[used.join(', '), ...rest].join('; ')}`;
}

/** A column as it is named in a sentence; `column`, from 0, counts where it has no name. */
export function columnName(name: string, column: number): string {
  return name === '' ? `column ${column + 1}` : `“${name}”`;
}
