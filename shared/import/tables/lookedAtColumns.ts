import { recordedInstant } from '#shared/import/draft/recordedInstant.ts';
import { isCountColumn, timeRank } from '#shared/import/reading/columnNames.ts';
import { elapsedCell, elapsedForm, isElapsedColumn } from '#shared/import/reading/elapsed/elapsedColumn.ts';
import { isBlank, readCellOf } from '#shared/import/tables/cellTime.ts';

/** A column is judged by so many of its cells. */
export const SAMPLE = 60;
/** A column holds times when so many of its cells do: others may be blank or open. */
const MOST = 0.75;
/** And may hold them when so many look like it. */
const HALF = 0.5;
/** From this rank on, a name says for sure that the column has the times of events. */
export const SURE_NAME = 4;

/** `elapsed` counts from a start. */
export type CellKind = 'instant' | 'moment' | 'date' | 'clock' | 'elapsed' | 'none';

export type Rows = readonly (readonly string[])[];

/** A column with what tells what it holds. */
export interface LookedAt {
  readonly index: number;
  readonly name: string;
  readonly kind: CellKind;
  /** The first of its cells that are not blank. */
  readonly cells: readonly string[];
}

/** The columns of a table; `head` has a name for each. */
export function lookedAt(head: readonly string[], body: Rows): readonly LookedAt[] {
  return head.map((name, index) => {
    const cells = body
      .map((row) => row[index] ?? '')
      .filter((cell) => !isBlank(cell))
      .slice(0, SAMPLE);
    return { index, name, cells, kind: kindOfColumn(cells, name) };
  });
}

function kindOfColumn(cells: readonly string[], name: string): CellKind {
  const kinds = cells.map((cell) => kindOfCell(cell, name));
  // A column that is called after clocks keeps those it has, whatever stands in its other cells.
  const share = timeRank(name) >= SURE_NAME ? HALF : MOST;
  const [most = 'none'] = (['moment', 'instant', 'elapsed', 'clock', 'date'] as const).filter(
    (kind) => kinds.filter((one) => one === kind).length >= cells.length * share,
  );
  return cells.length === 0 ? 'none' : most;
}

const LIKE_A_TIME =
  /(?<![\d.])(?:\d{1,2}[:h]\d{2}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?![\d.]*\.\d)/;
/** A longer cell that names a time is a sentence. Characters. */
const LONGEST_TIME = 40;

/** Whether the cells of a column look like times that are not understood, or its name says so of numbers in it. */
export function mayHoldTimes({ cells, name }: LookedAt): boolean {
  const isNamed = timeRank(name) > 0;
  const like = cells.filter(
    (cell) =>
      cell.length <= LONGEST_TIME && (LIKE_A_TIME.test(cell) || (isNamed && /(?:\d\D*){4}/.test(cell))),
  );
  return like.length > 0 && like.length >= cells.length * HALF;
}

function kindOfCell(cell: string, name: string): CellKind {
  if (isElapsedColumn(name) && elapsedCell(cell.trim(), elapsedForm(name)) !== null) return 'elapsed';
  // A bare number counts seconds only where the head says so: ids are as long.
  if (/^\d+(?:\.\d+)?$/.test(cell))
    return /\d{9}/.test(cell) && !isCountColumn(name) && recordedInstant(cell, 'UTC') !== null
      ? 'instant'
      : 'none';
  const readTime = readCellOf(cell, name);
  if (readTime === null) return 'none';
  if (readTime.clock === null) return 'date';
  return readTime.date === null ? 'clock' : 'moment';
}
