import { readCell } from '#shared/import/tables/cellTime.ts';
import type { SeparatedRow } from '#shared/import/tables/separatedRow.ts';

interface Reading {
  readonly separator: string;
  /** The rows of some lines; null where a quotation mark tears them. */
  readonly rowsIn: (lines: string) => readonly SeparatedRow[] | null;
  /** How many rows are wanted; absent: all. */
  readonly most: number | undefined;
}

/**
 * Rows in which no other row stands. A quotation mark that is never closed, or closed in a later row, would make one
 * cell of the rows between, with the time of the last of them. Where that happens, each line is a row by itself, unless
 * its cell goes on in lines that are none; the odd mark stays as a character. `rows`: as they are read by the rules; null
 * where they cannot be.
 */
export function untornRows(
  text: string,
  rows: readonly SeparatedRow[] | null,
  reading: Reading,
): readonly SeparatedRow[] | null {
  if (reading.separator === '|' || !text.includes('"')) return rows;
  const lines = text.split(/\r\n|\n|\r/);
  const columns =
    rows?.[0]?.cells.length ?? cellsIn(lines.find((line) => line.trim() !== '') ?? '', reading).length;
  const isRow = (line: string) => looksLikeRow(cellsIn(line, reading, columns), columns);
  const isTorn =
    rows === null || rows.some(({ lines: { from, to } }) => to > from && lines.slice(from, to).some(isRow));
  return isTorn ? lineByLine(lines, { isRow, columns }, reading) : rows;
}

function lineByLine(
  lines: readonly string[],
  { isRow, columns }: { readonly isRow: (line: string) => boolean; readonly columns: number },
  reading: Reading,
): readonly SeparatedRow[] {
  const rows: SeparatedRow[] = [];
  const odd = lines.flatMap((line, index) => (isOdd(line) ? [index] : []));
  let nextOdd = 0;
  for (
    let index = 0;
    index < lines.length && rows.length < (reading.most ?? Number.POSITIVE_INFINITY);
    index += 1
  ) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    while ((odd[nextOdd] ?? lines.length) <= index) nextOdd += 1;
    const end = isOdd(line) ? odd[nextOdd] : undefined;
    const within = end === undefined ? [] : lines.slice(index, end + 1);
    const whole = end === undefined || within.slice(1).some(isRow) ? null : reading.rowsIn(within.join('\n'));
    const from = index + 1;
    if (end !== undefined && whole?.length === 1) {
      rows.push({ cells: whole[0]?.cells ?? [], lines: { from, to: end + 1 } });
      index = end;
    } else
      rows.push({
        cells: cellsIn(line, reading, columns),
        lines: { from, to: from },
        ...(isOdd(line) ? { isTorn: true } : {}),
      });
  }
  return rows;
}

/** Whether a line has one half of a pair of quotation marks. */
function isOdd(line: string): boolean {
  return (line.split('"').length - 1) % 2 === 1;
}

/** `columns`: those of the table; absent: not known yet. */
function cellsIn(line: string, { separator, rowsIn }: Reading, columns?: number): readonly string[] {
  const read = isOdd(line) ? null : rowsIn(line);
  if (read?.[0] !== undefined) return read[0].cells;
  const cells = line.split(separator).map((cell) => cell.trim());
  return columns === undefined ? cells : joinedAtMark(cells, { separator, columns });
}

/** The cell that an unclosed mark opens was to hold separators: it takes in as many cells behind it as the row has too many. */
function joinedAtMark(
  cells: readonly string[],
  { separator, columns }: { readonly separator: string; readonly columns: number },
): readonly string[] {
  const opened = cells.findIndex((cell) => cell.startsWith('"') && isOdd(cell));
  const surplus = cells.length - columns;
  if (opened === -1 || surplus <= 0) return cells;
  const end = opened + 1 + surplus;
  return [...cells.slice(0, opened), cells.slice(opened, end).join(`${separator} `), ...cells.slice(end)];
}

/** As many cells as the others or more, because words have separators too, and a time in one of them. */
export function looksLikeRow(cells: readonly string[], columns: number): boolean {
  return (
    cells.length >= columns && cells.slice(0, columns).some((cell) => isTime(cell.replace(/^"|"$/g, '')))
  );
}

function isTime(cell: string): boolean {
  const time = /\d/.test(cell) && cell.length < 60 ? readCell(cell) : null;
  return time !== null && (time.date !== null || time.clock?.kind === 'known');
}
