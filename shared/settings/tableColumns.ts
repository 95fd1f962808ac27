/** What a column of a table can hold, in the order in which it is offered. */
export const COLUMN_ROLES = [
  /** The times of events, as a whole, or their clocks where the day stands in another column. */
  'time',
  'date',
  'end',
  'acknowledged',
  'resolved',
  'zone',
  'words',
  'actor',
  'source',
  /** The event's detail keeps it, with the column's name. */
  'detail',
  'leftOut',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** The head by which Debrief recognises a table. */
export interface TableHead {
  /** Where the table stands in JSON, such as `data.events`, or empty for JSON that is a list; null for a table in a text. */
  readonly list: string | null;
  /** The names of the columns in their order; empty texts in a table without a head. */
  readonly names: readonly string[];
}

/** A person's choice for the columns of every table with one head. */
export interface TableColumns {
  readonly list: TableHead['list'];
  /** Empty: only the list was chosen. */
  readonly columns: readonly { readonly name: string; readonly role: ColumnRole }[];
}

/** So much is kept; a table that is wider, or has longer names, is asked about each time. Characters of a name. */
export const MOST_KEPT = { tables: 40, columns: 100, name: 200 } as const;

/** Whether nothing is made of a column but what any column becomes. */
function isUsed({ role }: TableColumns['columns'][number]): boolean {
  return role !== 'detail' && role !== 'leftOut';
}

/**
 * Whether a choice was made for tables like this one. Tables in a text have the very same head; things in JSON leave out
 * what they have not, so there the columns that were chosen for something must be there.
 */
export function isForTable({ list, columns }: TableColumns, head: TableHead): boolean {
  if (list !== head.list) return false;
  if (list === null)
    return (
      columns.length === head.names.length && columns.every(({ name }, index) => name === head.names[index])
    );
  const used = columns.filter(isUsed);
  return used.length > 0 && used.every(({ name }) => head.names.includes(name));
}

/** The choices with a new one for a table; it comes first, in place of what was chosen for the same head. */
export function withTableColumns(
  choices: readonly TableColumns[],
  { list, columns }: TableColumns,
): readonly TableColumns[] {
  const head: TableHead = { list, names: columns.map(({ name }) => name) };
  return [{ list, columns }, ...withoutTableColumns(choices, head)];
}

/** The choices without those for a table. */
export function withoutTableColumns(
  choices: readonly TableColumns[],
  head: TableHead,
): readonly TableColumns[] {
  return choices.filter((choice) => !isForTable(choice, head) && !isListOnly(choice, head));
}

function isListOnly({ list, columns }: TableColumns, head: TableHead): boolean {
  return list !== null && list === head.list && columns.length === 0;
}

/** What of the choices is kept for the next file: none for tables without a head, and only so much of all. */
export function keptTableColumns(choices: readonly TableColumns[]): readonly TableColumns[] {
  return choices.filter(isKept).slice(0, MOST_KEPT.tables);
}

function isKept({ list, columns }: TableColumns): boolean {
  return (
    (list ?? '').length <= MOST_KEPT.name &&
    columns.length > 0 &&
    columns.length <= MOST_KEPT.columns &&
    columns.every(({ name }) => name.length <= MOST_KEPT.name) &&
    columns.some(({ name }) => name.trim() !== '')
  );
}
