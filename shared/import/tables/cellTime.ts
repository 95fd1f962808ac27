import { recordedInstant } from '#shared/import/draft/recordedInstant.ts';
import { isCountColumn, isDottedClockColumn } from '#shared/import/reading/columnNames.ts';
import { elapsedCell, elapsedForm, isElapsedColumn } from '#shared/import/reading/elapsed/elapsedColumn.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';
import { findWrittenZone } from '#shared/time/readWrittenZone.ts';
import type { WrittenTime } from '#shared/time/writtenTime.ts';

/** What stands in a cell that was left open. */
export function isBlank(cell: string): boolean {
  return /^(?:-+|–|—|n\/a|null|none|nil|tbd|unknown|0001-01-01T00:00:00Z)?$/i.test(cell.trim());
}

/** The time that a whole cell is; null when anything else stands in it. */
export function readCell(cell: string): WrittenTime | null {
  const readHead = readEntryHead(withLongDate(cell.trim()), 'cell');
  return readHead === null || readHead.rest !== '' || readHead.time.step !== null ? null : readHead.time;
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

/**
 * The time in the cells of a row; instants that are counted since the epoch are read as they would be written. Numbers
 * in a column whose name counts or names things are none, unless somebody chose the column for its times.
 */
export function timeInCells(cells: readonly string[], name: string, isChosen = false): WrittenTime | null {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (isElapsedColumn(name)) {
    const [last = ''] = filled.slice(-1);
    const elapsed = elapsedCell(last.trim(), elapsedForm(name), filled.length > 1 ? filled[0] : '');
    if (elapsed !== null) return elapsed;
  }
  const words = filled.map((cell) => withColon(cell, name)).join(' ');
  if (/^\d+(?:\.\d+)?$/.test(words)) {
    const countedInstant = isCountColumn(name) && !isChosen ? null : recordedInstant(words, 'UTC');
    return countedInstant === null ? null : readCell(countedInstant.at);
  }
  const time = readCell(words);
  return time === null ? null : { ...time, zone: time.zone ?? findWrittenZone(name) };
}

/** `9.15` below `Uhrzeit` is a clock as much as `9:15`; below `Time` it may be a number. */
function withColon(cell: string, name: string): string {
  return isDottedClockColumn(name)
    ? cell.replace(/^\s*(\d{1,2})\.([0-5]\d)(?=\s*(?:Uhr)?\s*$)/, '$1:$2')
    : cell;
}

/** The time that a cell of a column of this name holds by itself. */
export function readCellOf(cell: string, name: string): WrittenTime | null {
  return readCell(withColon(cell, name));
}

/** Whether two times are written for the same clock of the same day. */
export function isSameTime(one: WrittenTime, other: WrittenTime | null): boolean {
  const written = ({ date, clock }: WrittenTime) => JSON.stringify([date, clock]);
  return other !== null && written(one) === written(other);
}
