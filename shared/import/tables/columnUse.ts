import { type ColumnName, isColumnNamed, timeRank } from '#shared/import/reading/columnNames.ts';
import { isSameTime, timeInCells } from '#shared/import/tables/cellTime.ts';
import {
  type CellKind,
  type LookedAt,
  lookedAt,
  mayHoldTimes,
  type Rows,
  SAMPLE,
  SURE_NAME,
} from '#shared/import/tables/lookedAtColumns.ts';

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

/**
 * What the columns of a table hold: by what their cells are, and among columns that could be the same thing by their names.
 * Null when no column can hold times. `head` has a name for each column, empty in a table without a head.
 */
export function columnUse(head: readonly string[], body: Rows): ColumnGuess | null {
  const columns = lookedAt(head, body);
  const times = timesAmong(columns, body);
  if (times === null) return null;
  const { time, date } = times;
  const others = columns.filter((column) => column !== time && column !== date);
  const later = others.filter(({ kind }) => kind !== 'none');
  const rest = others.filter(({ kind }) => kind === 'none');
  const [zone, actor, source] = [named('zone', rest), named('actor', rest), named('source', rest)];
  const free = rest.filter((column) => column !== zone && column !== actor && column !== source);
  const saidColumn = namedWords(free);
  const spokenColumns = free.filter(({ cells }) => cells.some((cell) => /\p{L}/u.test(cell)));
  const indexOf = (column: LookedAt | null) => column?.index ?? null;
  return {
    use: {
      time: time.index,
      date: indexOf(date),
      end: indexOf(named('end', later)),
      acknowledged: indexOf(named('acknowledged', later)),
      resolved: indexOf(named('resolved', later)),
      zone: indexOf(zone),
      words: indexOf(saidColumn ?? longest(spokenColumns, body)),
      actor: indexOf(actor),
      source: indexOf(source),
    },
    isTimeRead: times.isRead,
    isTimeUnsure: times.isUnsure,
    isWordsUnsure: saidColumn === null && spokenColumns.length > 1,
  };
}

interface TimesFound {
  readonly time: LookedAt;
  /** Where the times are clocks. */
  readonly date: LookedAt | null;
  readonly isRead: boolean;
  readonly isUnsure: boolean;
}

/** The column of times: moments before clocks before days, then times that the names call others, or that only look like some. */
function timesAmong(columns: readonly LookedAt[], body: Rows): TimesFound | null {
  const kindIs = (...kinds: readonly CellKind[]) => columns.filter(({ kind }) => kinds.includes(kind));
  const timed = kindIs('instant', 'moment');
  const moments = ranked(timed.filter(({ name }) => timeRank(name) >= 0));
  const clocks = ranked(kindIs('clock'));
  const dates = ranked(kindIs('date').filter(({ name }) => !isColumnNamed(name, 'due')));
  const unreadColumns = kindIs('none').filter(mayHoldTimes);
  const [pool = []] = [moments, clocks, dates, kindIs('elapsed'), timed, unreadColumns].filter(
    (foundColumns) => foundColumns.length > 0,
  );
  const [time] = pool;
  if (time === undefined) return null;
  const date = time.kind === 'clock' ? (dates[0] ?? null) : null;
  const isRead = pool !== unreadColumns;
  const hasOther = hasRival(time, pool, body) || (date !== null && hasRival(date, dates, body));
  // Days alone are a poor answer where a column is called after the times, and they cannot be read.
  const isClockUnread =
    time.kind === 'date' &&
    kindIs('none').some(({ name, cells }) => timeRank(name) >= SURE_NAME && cells.length > 0);
  return { time, date, isRead, isUnsure: !isRead || isClockUnread || timeRank(time.name) < 0 || hasOther };
}

function named(use: ColumnName, among: readonly LookedAt[]): LookedAt | null {
  return among.find(({ name }) => isColumnNamed(name, use)) ?? null;
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

/** The column whose name says that it holds what happened. */
function namedWords(columns: readonly LookedAt[]): LookedAt | null {
  for (const use of ['event', 'message', 'title', 'description'] as const) {
    const foundColumn = columns.find(({ name }) => isColumnNamed(name, use));
    if (foundColumn !== undefined) return foundColumn;
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
