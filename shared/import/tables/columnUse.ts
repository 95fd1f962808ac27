import { recordedInstant } from '#shared/import/draft/recordedInstant.ts';
import {
  type ColumnName,
  isColumnNamed,
  isCountColumn,
  timeRank,
} from '#shared/import/reading/columnNames.ts';
import { isBlank, isSameTime, readCell, timeInCells } from '#shared/import/tables/cellTime.ts';

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

/** What columns seem to hold, and what about that is open. */
export interface ColumnGuess {
  readonly use: ColumnUse;
  /** The cells of the column of times can be read; false: they only look like times. */
  readonly isTimeRead: boolean;
  /** The times are in one of several columns, or in one whose name or cells say otherwise. */
  readonly isTimeUnsure: boolean;
  /** No name says which column holds what happened, and several could. */
  readonly isWordsUnsure: boolean;
}

/** A column is judged by so many of its cells. */
const SAMPLE = 60;
/** A column holds times when so many of its cells do: others may be blank or open. */
const MOST = 0.75;
/** And may hold them when so many look like it. */
const HALF = 0.5;

type CellKind = 'instant' | 'moment' | 'date' | 'clock' | 'none';

type Rows = readonly (readonly string[])[];

/** A column with what tells what it holds. */
interface LookedAt {
  readonly index: number;
  readonly name: string;
  readonly kind: CellKind;
  /** The first of its cells that are not blank. */
  readonly cells: readonly string[];
}

/**
 * What the columns of a table hold: by what their cells are, and among columns that could be the same thing by their names.
 * Null when no column can hold times. `head` has a name for each column, empty in a table without a head.
 */
export function columnUse(head: readonly string[], body: Rows): ColumnGuess | null {
  const columns = lookedAt(head, body);
  const kindIs = (...kinds: readonly CellKind[]) => columns.filter(({ kind }) => kinds.includes(kind));
  const timed = kindIs('instant', 'moment');
  const moments = ranked(timed.filter(({ name }) => timeRank(name) >= 0));
  const clocks = ranked(kindIs('clock'));
  const dates = ranked(kindIs('date').filter(({ name }) => !isColumnNamed(name, 'due')));
  const unread = columns.filter((column) => column.kind === 'none' && mayHoldTimes(column));
  const [pool = []] = [moments, clocks, dates, timed, unread].filter((found) => found.length > 0);
  const [time] = pool;
  if (time === undefined) return null;
  const date = time.kind === 'clock' ? (dates[0] ?? null) : null;
  const isOther = (column: LookedAt) => column !== time && column !== date;
  const later = columns.filter((column) => column.kind !== 'none' && isOther(column));
  const rest = columns.filter((column) => column.kind === 'none' && isOther(column));
  const named = (use: ColumnName, among: readonly LookedAt[]) =>
    among.find(({ name }) => isColumnNamed(name, use)) ?? null;
  const [zone, actor, source] = [named('zone', rest), named('actor', rest), named('source', rest)];
  const free = rest.filter((column) => column !== zone && column !== actor && column !== source);
  const said = namedWords(free);
  const spoken = free.filter(({ cells }) => cells.some((cell) => /\p{L}/u.test(cell)));
  const indexOf = (column: LookedAt | null) => column?.index ?? null;
  return {
    use: {
      time: time.index,
      date: indexOf(date),
      end: indexOf(named('end', later)),
      acknowledged: indexOf(named('acknowledged', later)),
      resolved: indexOf(named('resolved', later)),
      zone: indexOf(zone),
      words: indexOf(said ?? longest(spoken, body)),
      actor: indexOf(actor),
      source: indexOf(source),
    },
    isTimeRead: pool !== unread,
    isTimeUnsure:
      pool === unread ||
      timeRank(time.name) < 0 ||
      hasRival(time, pool, body) ||
      (date !== null && hasRival(date, dates, body)),
    isWordsUnsure: said === null && spoken.length > 1,
  };
}

function lookedAt(head: readonly string[], body: Rows): readonly LookedAt[] {
  return head.map((name, index) => {
    const cells = body
      .map((row) => row[index] ?? '')
      .filter((cell) => !isBlank(cell))
      .slice(0, SAMPLE);
    return { index, name, cells, kind: kindOfColumn(cells, name) };
  });
}

/** The likeliest first. A time that is written for people comes before one that is counted for programs: it may name its zone. */
function ranked(columns: readonly LookedAt[]): readonly LookedAt[] {
  const rankOf = ({ name, kind }: LookedAt) => timeRank(name) * 10 + (kind === 'moment' ? 1 : 0);
  return [...columns].sort((a, b) => rankOf(b) - rankOf(a));
}

/** Whether another column could be meant as well as this one: its name says as much, and its times are others. */
function hasRival(column: LookedAt, pool: readonly LookedAt[], body: Rows): boolean {
  const rank = timeRank(column.name);
  return pool.some(
    (other) =>
      other !== column &&
      timeRank(other.name) === rank &&
      !LATER.some((use) => isColumnNamed(other.name, use)) &&
      !isSameInRows(column, other, body),
  );
}

const LATER = ['end', 'acknowledged', 'resolved'] as const;

function isSameInRows(one: LookedAt, other: LookedAt, body: Rows): boolean {
  const timeIn = (row: readonly string[], { index, name }: LookedAt) => timeInCells([row[index] ?? ''], name);
  const isSame = (row: readonly string[]) => {
    const [first, second] = [timeIn(row, one), timeIn(row, other)];
    return first === null ? second === null : isSameTime(first, second);
  };
  return body.slice(0, SAMPLE).every(isSame);
}

function kindOfColumn(cells: readonly string[], name: string): CellKind {
  const kinds = cells.map((cell) => kindOfCell(cell, name));
  const [most = 'none'] = (['moment', 'instant', 'clock', 'date'] as const).filter(
    (kind) => kinds.filter((one) => one === kind).length >= cells.length * MOST,
  );
  return cells.length === 0 ? 'none' : most;
}

const LIKE_A_TIME =
  /(?<![\d.])(?:\d{1,2}[:h]\d{2}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?![\d.]*\.\d)/;
/** A longer cell that names a time is a sentence. Characters. */
const LONGEST_TIME = 40;

/** Whether the cells of a column look like times that are not understood, or its name says so of numbers in it. */
function mayHoldTimes({ cells, name }: LookedAt): boolean {
  const isNamed = timeRank(name) > 0;
  const like = cells.filter(
    (cell) =>
      cell.length <= LONGEST_TIME && (LIKE_A_TIME.test(cell) || (isNamed && /(?:\d\D*){4}/.test(cell))),
  );
  return like.length > 0 && like.length >= cells.length * HALF;
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

/** The column whose name says that it holds what happened. */
function namedWords(columns: readonly LookedAt[]): LookedAt | null {
  for (const use of ['event', 'message', 'title', 'description'] as const) {
    const found = columns.find(({ name }) => isColumnNamed(name, use));
    if (found !== undefined) return found;
  }
  return null;
}

/** The column with the longest texts. */
function longest(columns: readonly LookedAt[], body: Rows): LookedAt | null {
  const lengthOf = ({ index }: LookedAt) =>
    body
      .slice(0, SAMPLE)
      .reduce((total, row) => total + (/\p{L}/u.test(row[index] ?? '') ? (row[index] ?? '').length : 0), 0);
  const [first] = [...columns].sort((a, b) => lengthOf(b) - lengthOf(a));
  return first ?? null;
}
