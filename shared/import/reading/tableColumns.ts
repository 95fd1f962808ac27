import {
  type ColumnName,
  columnWithWord,
  isColumnNamed,
  timeRank,
} from '#shared/import/reading/columnNames.ts';
import {
  type ElapsedForm,
  elapsedForm,
  isElapsedColumn,
} from '#shared/import/reading/elapsed/elapsedColumn.ts';
import { withoutAccents } from '#shared/text/accents.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';
import { findWrittenZone } from '#shared/time/readWrittenZone.ts';
import type { WrittenZone } from '#shared/time/writtenTime.ts';
import { CITY_ZONES } from '#shared/time/zoneNames.ts';

/** What a column of a table holds. */
export type ColumnRole =
  | 'date'
  | 'time'
  | 'elapsed'
  | 'end'
  | 'zone'
  | 'actor'
  | 'title'
  | 'other'
  | 'same-time';

/** The columns of a table, and the zone that its head names for its times. */
export interface TableColumns {
  readonly roles: readonly ColumnRole[];
  readonly zone: WrittenZone | null;
  /** What the head says of the numbers in a column of elapsed times. */
  readonly elapsed: ElapsedForm;
  /** The year that the head names for its dates, as in `Date (2022)`. */
  readonly year: number | null;
  /** Whether the first row is a head. */
  readonly hasHead: boolean;
}

/** Nobody keeps a table of so many; a line of bars is none. */
const MOST_COLUMNS = 1000;

/** What a table's columns hold: by the names in its head, or by what most of its cells are. Null: no times. */
export function tableColumns(rows: readonly (readonly string[])[], hasRule: boolean): TableColumns | null {
  const head = rows[0] ?? [];
  if (head.length > MOST_COLUMNS) return null;
  const namedRoles = roleNames(rows);
  const isHead =
    namedRoles.includes('time') ||
    namedRoles.includes('elapsed') ||
    (namedRoles.includes('date') && namedRoles.includes('title'));
  const body = isHead || hasRule ? rows.slice(1) : rows;
  // Rows with a due date are work to be done, and no events.
  if (head.some((cell) => isColumnNamed(cell, 'due'))) return null;
  const roles = isHead ? namedRoles : guessedRoles(head, body);
  if (!['time', 'date', 'elapsed'].some((role) => roles.some((one) => one === role))) return null;
  const zone = isHead || hasRule ? headZone(head, roles) : null;
  const year = isHead || hasRule ? headYear(head, roles) : null;
  const counted = head[roles.indexOf('elapsed')] ?? '';
  return { roles: withTitle(roles), zone, year, elapsed: elapsedForm(counted), hasHead: isHead || hasRule };
}

function roleNames(rows: readonly (readonly string[])[]): ColumnRole[] {
  const head = rows[0] ?? [];
  const roles = head.map((cell): ColumnRole => {
    const name = cell
      .toLowerCase()
      .replace(/\([^()]*\)|[^a-z &/-]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (readEntryHead(cell, 'cell')?.time.clock?.kind === 'known' || name.length > 40) return 'other';
    if (isElapsedColumn(cell)) return 'elapsed';
    return columnWithWord(name) ?? roleInLanguages(cell);
  });
  return onlyFirst(surestTime(oneDate(roles, head), rows), 'title', 'other');
}

/**
 * Of several columns of times the one whose head names a zone that means one thing, the first of those; what counts from a
 * start is a time only where no column has a time of day.
 */
function surestTime(roles: readonly ColumnRole[], rows: readonly (readonly string[])[]): ColumnRole[] {
  const [head = [], ...body] = rows;
  const times = roles.flatMap((role, column) => (role === 'time' ? [column] : []));
  // A column of days goes with the first clock.
  const isDated = roles.includes('date');
  const ranks = times.map(
    (column) =>
      Math.min(zoneRank(head[column] ?? ''), isDated ? 2 : 3) + (holdsClocks(body, column) ? 10 : 0),
  );
  const surest = times[ranks.indexOf(Math.max(...ranks))];
  const elapsed = surest === undefined ? roles.indexOf('elapsed') : -1;
  return roles.map((role, column) => {
    if (role === 'time') return column === surest ? role : 'same-time';
    return role === 'elapsed' && column !== elapsed ? 'other' : role;
  });
}

/** How surely the head of a column says in which zone its times are. */
function zoneRank(head: string): number {
  const zone = findWrittenZone(head);
  if (zone === null) return /\blocal\b/i.test(head) ? 0 : 1;
  return { ambiguous: 1, place: 2, offset: 3 }[zone.kind];
}

function holdsClocks(body: readonly (readonly string[])[], column: number): boolean {
  const cells = body.slice(0, 20).flatMap((row) => (row[column] ? [row[column]] : []));
  const clocks = cells.filter((cell) => readEntryHead(cell, 'cell')?.time.clock != null).length;
  return clocks * 2 >= cells.length;
}

const WORDS: readonly ColumnName[] = ['event', 'message', 'title', 'description'];

/** What a head means in other languages than English, or as the name of a zone. */
function roleInLanguages(cell: string): ColumnRole {
  const rank = timeRank(cell);
  if (rank > 0) return rank === 1 ? 'date' : 'time';
  if (isColumnNamed(cell, 'actor')) return 'actor';
  if (WORDS.some((name) => isColumnNamed(cell, name))) return 'title';
  return isZone(cell) ? 'time' : 'other';
}

/** Beside a column of dates, one called “Day” holds their weekdays. */
function oneDate(roles: readonly ColumnRole[], head: readonly string[]): readonly ColumnRole[] {
  const isDates = (index: number) => /^\W*dates?\b/i.test(head[index] ?? '');
  if (!roles.some((role, index) => role === 'date' && isDates(index))) return roles;
  return roles.map((role, index) => (role === 'date' && !isDates(index) ? 'same-time' : role));
}

function isZone(cell: string): boolean {
  return cell.length <= 5 && findWrittenZone(cell) !== null;
}

function onlyFirst(roles: readonly ColumnRole[], role: ColumnRole, others: ColumnRole): ColumnRole[] {
  const first = roles.indexOf(role);
  return roles.map((foundRole, index) => (foundRole === role && index !== first ? others : foundRole));
}

function guessedRoles(head: readonly string[], body: readonly (readonly string[])[]): ColumnRole[] {
  const sample = body.slice(0, 50);
  const roles = head.map((_cell, column): ColumnRole => {
    const cells = sample.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    const reads = cells
      .map((cell) => readEntryHead(cell, 'cell'))
      .filter((readHead) => readHead?.rest === '');
    if (reads.length === 0 || reads.length * 2 < cells.length) return 'other';
    return reads.some((readHead) => readHead?.time.clock !== null) ? 'time' : 'date';
  });
  return onlyFirst(onlyFirst(roles, 'time', 'same-time'), 'date', 'other');
}

/** Some column must hold the words: the first that has no other use. */
function withTitle(roles: readonly ColumnRole[]): readonly ColumnRole[] {
  if (roles.includes('title')) return roles;
  const first = roles.indexOf('other');
  return roles.map((role, index) => (index === first ? 'title' : role));
}

function headZone(head: readonly string[], roles: readonly ColumnRole[]): WrittenZone | null {
  const cells = head.filter((_cell, index) => roles[index] === 'time' || roles[index] === 'date');
  return cells.map((cell) => findWrittenZone(cell) ?? cityIn(cell)).find((zone) => zone !== null) ?? null;
}

/** `Heure (Paris)` */
function cityIn(head: string): WrittenZone | null {
  const words = /[([]([^()[\]]{3,30})[)\]]\s*$/.exec(head)?.[1] ?? '';
  const timeZone = CITY_ZONES.get(withoutAccents(words.toLowerCase()));
  return timeZone === undefined ? null : { kind: 'place', words, timeZone, minutes: null };
}

function headYear(head: readonly string[], roles: readonly ColumnRole[]): number | null {
  const cells = head.filter((_cell, index) => roles[index] === 'time' || roles[index] === 'date');
  const years = cells.flatMap((cell) => /(?<![\d.-])(?:19|20)\d{2}(?![\d.-])/.exec(cell)?.[0] ?? []);
  return years[0] === undefined ? null : Number(years[0]);
}
