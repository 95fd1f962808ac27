import { recordedInstant } from '#shared/import/draft/recordedInstant.ts';
import {
  type ColumnName,
  isColumnNamed,
  isCountColumn,
  timeRank,
} from '#shared/import/reading/columnNames.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';
import type { WrittenTime } from '#shared/time/writtenTime.ts';

/** Which columns of a table hold what; counted from 0, null for what no column holds. */
export interface ColumnUse {
  /** The times of events, as a whole. */
  readonly time: number | null;
  /** Their days, where the clock stands in another column. */
  readonly date: number | null;
  readonly end: number | null;
  readonly acknowledged: number | null;
  readonly resolved: number | null;
  readonly zone: number | null;
  readonly words: number | null;
  readonly actor: number | null;
  readonly source: number | null;
}

/** A column is judged by so many of its cells. */
const SAMPLE = 60;
/** A column holds times when so many of its cells do: others may be blank or open. */
const MOST = 0.75;

type CellKind = 'instant' | 'moment' | 'date' | 'clock' | 'none';

/**
 * What the columns of a table hold: by what their cells are, and among columns that could be the same thing by their names.
 * Null when no column holds times. `head` is empty for a table without one.
 */
export function columnUse(head: readonly string[], body: readonly (readonly string[])[]): ColumnUse | null {
  const width = Math.max(head.length, ...body.slice(0, SAMPLE).map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_nothing, index) => index);
  const nameOf = (column: number) => head[column] ?? '';
  const kinds = columns.map((column) => kindOfColumn(body, column, nameOf(column)));
  const timed = columns.filter((column) => kinds[column] === 'instant' || kinds[column] === 'moment');
  const ranked = (among: readonly number[]) =>
    [...among].sort((a, b) => rankOf(nameOf(b), kinds[b]) - rankOf(nameOf(a), kinds[a]));
  const clocks = ranked(columns.filter((column) => kinds[column] === 'clock'));
  const dates = ranked(
    columns.filter((column) => kinds[column] === 'date' && !isColumnNamed(nameOf(column), 'due')),
  );
  const [moment] = ranked(timed.filter((column) => timeRank(nameOf(column)) >= 0));
  const time = moment ?? clocks[0] ?? dates[0] ?? timed[0] ?? null;
  if (time === null) return null;
  const date = kinds[time] === 'clock' ? (dates[0] ?? null) : null;
  const others = columns.filter((column) => kinds[column] !== 'none' && column !== time && column !== date);
  const named = (use: ColumnName, among: readonly number[]) =>
    among.find((column) => isColumnNamed(nameOf(column), use)) ?? null;
  const rest = columns.filter((column) => kinds[column] === 'none');
  const zone = named('zone', rest);
  const actor = named('actor', rest);
  const source = named('source', rest);
  const isFree = (column: number) => column !== zone && column !== actor && column !== source;
  return {
    time,
    date,
    end: named('end', others),
    acknowledged: named('acknowledged', others),
    resolved: named('resolved', others),
    zone,
    words: wordsColumn(rest.filter(isFree), nameOf, body),
    actor,
    source,
  };
}

/** A time that is written for people comes before one that is counted for programs: it may name its zone. */
function rankOf(name: string, kind: CellKind | undefined): number {
  return timeRank(name) * 10 + (kind === 'moment' ? 1 : 0);
}

function kindOfColumn(body: readonly (readonly string[])[], column: number, name: string): CellKind {
  const cells = body
    .map((row) => row[column] ?? '')
    .filter((cell) => !isBlank(cell))
    .slice(0, SAMPLE);
  const kinds = cells.map((cell) => kindOfCell(cell, name));
  const [most = 'none'] = (['moment', 'instant', 'clock', 'date'] as const).filter(
    (kind) => kinds.filter((one) => one === kind).length >= cells.length * MOST,
  );
  return cells.length === 0 ? 'none' : most;
}

/** What stands in a cell that was left open. */
export function isBlank(cell: string): boolean {
  return /^(?:-+|–|—|n\/a|null|none|nil|tbd|unknown|0001-01-01T00:00:00Z)?$/i.test(cell.trim());
}

function kindOfCell(cell: string, name: string): CellKind {
  // A bare number counts seconds only where the head says so: ids are as long.
  if (/^\d+(?:\.\d+)?$/.test(cell))
    return /\d{9}/.test(cell) && !isCountColumn(name) && recordedInstant(cell, 'UTC') !== null
      ? 'instant'
      : 'none';
  const read = readCell(cell);
  if (read === null) return 'none';
  if (read.clock === null) return 'date';
  return read.date === null ? 'clock' : 'moment';
}

/** The time that a whole cell is; null when anything else stands in it. */
export function readCell(cell: string): WrittenTime | null {
  const read = readEntryHead(withLongDate(cell.trim()), 'cell');
  return read === null || read.rest !== '' || read.time.step !== null ? null : read.time;
}

/** Jira writes `10/Mar/26 3:24 PM`, web servers `10/Mar/2026:14:18:02 +0000`. */
function withLongDate(cell: string): string {
  return cell
    .replace(
      /^(\d{1,2})[/-](\p{L}{3,4})\.?[/-](\d{2}|\d{4})(?=$|[\s:,])[:,]?\s?/u,
      (_whole, day: string, month: string, year: string) =>
        `${day} ${month} ${year.length === 2 ? `20${year}` : year} `,
    )
    .trim();
}

/** The column that says what happened: by its name, else the one with the longest texts. */
function wordsColumn(
  columns: readonly number[],
  nameOf: (column: number) => string,
  body: readonly (readonly string[])[],
): number | null {
  for (const use of ['event', 'message', 'title', 'description'] as const) {
    const found = columns.find((column) => isColumnNamed(nameOf(column), use));
    if (found !== undefined) return found;
  }
  const lengthOf = (column: number) =>
    body
      .slice(0, SAMPLE)
      .reduce((total, row) => total + (/\p{L}/u.test(row[column] ?? '') ? (row[column] ?? '').length : 0), 0);
  const [longest] = [...columns].sort((a, b) => lengthOf(b) - lengthOf(a));
  return longest === undefined || lengthOf(longest) === 0 ? null : longest;
}
