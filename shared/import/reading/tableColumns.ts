import {
  type ColumnName,
  columnWithWord,
  isColumnNamed,
  timeRank,
} from '#shared/import/reading/columnNames.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';
import { findWrittenZone } from '#shared/time/readWrittenZone.ts';
import type { WrittenZone } from '#shared/time/writtenTime.ts';

/** What a column of a table holds. */
export type ColumnRole = 'date' | 'time' | 'end' | 'zone' | 'actor' | 'title' | 'other' | 'same-time';

/** The columns of a table, and the zone that its head names for its times. */
export interface TableColumns {
  readonly roles: readonly ColumnRole[];
  readonly zone: WrittenZone | null;
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
  const namedRoles = roleNames(head);
  const isHead = namedRoles.includes('time') || (namedRoles.includes('date') && namedRoles.includes('title'));
  const body = isHead || hasRule ? rows.slice(1) : rows;
  // Rows with a due date are work to be done, and no events.
  if (head.some((cell) => isColumnNamed(cell, 'due'))) return null;
  const roles = isHead ? namedRoles : guessedRoles(head, body);
  if (!roles.includes('time') && !roles.includes('date')) return null;
  const zone = isHead || hasRule ? headZone(head, roles) : null;
  const year = isHead || hasRule ? headYear(head, roles) : null;
  return { roles: withTitle(roles), zone, year, hasHead: isHead || hasRule };
}

function roleNames(head: readonly string[]): ColumnRole[] {
  const roles = head.map((cell): ColumnRole => {
    const name = cell
      .toLowerCase()
      .replace(/\([^()]*\)|[^a-z &/-]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (readEntryHead(cell, 'cell')?.time.clock?.kind === 'known' || name.length > 40) return 'other';
    return columnWithWord(name) ?? roleInLanguages(cell);
  });
  return onlyFirst(onlyFirst(oneDate(roles, head), 'time', 'same-time'), 'title', 'other');
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
  return cells.map(findWrittenZone).find((zone) => zone !== null) ?? null;
}

function headYear(head: readonly string[], roles: readonly ColumnRole[]): number | null {
  const cells = head.filter((_cell, index) => roles[index] === 'time' || roles[index] === 'date');
  const years = cells.flatMap((cell) => /(?<![\d.-])(?:19|20)\d{2}(?![\d.-])/.exec(cell)?.[0] ?? []);
  return years[0] === undefined ? null : Number(years[0]);
}
