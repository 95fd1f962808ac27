import type { ImportContext, NumberedColumn } from '#shared/import/placing/parsedTimeline.ts';
import { isNumberColumn } from '#shared/import/reading/columnNames.ts';
import type { ColumnUse } from '#shared/import/tables/columnUse.ts';
import type { FoundTable } from '#shared/import/tables/foundTable.ts';
import { type ColumnRole, isForTable, type TableColumns } from '#shared/settings/tableColumns.ts';

/** What each column of a table is taken to hold, and whether a person said so. */
export interface SettledColumns {
  readonly roles: readonly ColumnRole[];
  readonly isChosen: boolean;
}

/** What the columns of a table hold: as somebody chose, else as it is guessed. */
export function settledColumns(table: FoundTable, context: ImportContext): SettledColumns {
  const choice = context.columns?.find((one) => isForTable(one, table));
  const roles = choice === undefined ? guessedRoles(table) : chosenRoles(choice, table);
  const numbered = (context.numberedColumns ?? []).filter(({ column }) => column < roles.length);
  return {
    roles: numbered.reduce(withRole, roles),
    isChosen: choice !== undefined || numbered.length > 0,
  };
}

/** The same columns with another role of one; a column that had this role before goes into the detail. */
export function withRole(
  roles: readonly ColumnRole[],
  { column, role }: NumberedColumn,
): readonly ColumnRole[] {
  const isShared = role === 'detail' || role === 'leftOut';
  return roles.map((before, index) => {
    if (index === column) return role;
    return !isShared && before === role ? 'detail' : before;
  });
}

/** What the columns are used for; days without clocks are times. */
export function usedColumns(roles: readonly ColumnRole[]): ColumnUse {
  const at = (role: ColumnRole) => {
    const index = roles.indexOf(role);
    return index === -1 ? null : index;
  };
  const [time, date] = [at('time'), at('date')];
  return {
    time: time ?? date,
    date: time === null ? null : date,
    end: at('end'),
    acknowledged: at('acknowledged'),
    resolved: at('resolved'),
    zone: at('zone'),
    words: at('words'),
    actor: at('actor'),
    source: at('source'),
  };
}

function chosenRoles({ list, columns }: TableColumns, { names }: FoundTable): readonly ColumnRole[] {
  // Two columns of a text can have the same name; in JSON names differ, and their order says nothing.
  if (list === null) return columns.map(({ role }) => role);
  const byName = new Map(columns.map(({ name, role }) => [name, role]));
  return names.map((name) => byName.get(name) ?? 'detail');
}

/** Numbers of rows are no words; all else that a table says is kept. */
export function guessedRoles({ names, head, rows, guess }: FoundTable): readonly ColumnRole[] {
  const used = new Map(
    Object.entries(guess.use).flatMap(
      ([role, column]) => (column === null ? [] : [[column as number, role as ColumnRole] as const]), // The names of uses are roles.
    ),
  );
  return names.map((_name, column) => {
    const isNumbers = () => rows.every(({ cells }) => /^\d*$/.test(cells[column] ?? ''));
    const isRest = isNumberColumn(head[column] ?? '') && isNumbers() ? 'leftOut' : 'detail';
    return used.get(column) ?? isRest;
  });
}
