import { escapedInline } from '#shared/import/markup/escapedInline.ts';
import { markdownTable } from '#shared/import/markup/markdownTable.ts';
import type { PageRow, RowCell } from '#shared/import/packed/pdfRows.ts';

/** Letters so much larger than those of most words are a heading’s. */
const HEADING = 1.15;
/** In heights of letters: a larger gap between rows is one between paragraphs. */
const PARAGRAPH_GAP = 1.8;
const LONGEST_HEADING = 200;

/** The rows of all pages as Markdown: headings by their size, tables, and all other rows as lines. */
export function pdfLines(rows: readonly PageRow[]): readonly string[] {
  const bodySize = mostFrequentSize(rows);
  const levels = headingLevels(rows, bodySize);
  const lines: string[] = [];
  for (let at = 0; at < rows.length; ) {
    const table = tableAt(rows, at);
    const row = rows[at];
    if (row === undefined) break;
    if (isGap(rows[at - 1], row)) lines.push('');
    if (table !== null) {
      lines.push(...table.lines);
      at += table.length;
    } else {
      const text = row.cells.map((cell) => escapedInline(cell.text)).join(' ');
      const level =
        row.cells.length === 1 && text.length < LONGEST_HEADING ? levels.get(roundedSize(row)) : undefined;
      if (level === undefined) lines.push(text);
      else lines.push('', `${'#'.repeat(level)} ${text}`, '');
      at += 1;
    }
  }
  return lines;
}

function isGap(above: PageRow | undefined, { y, size, page }: PageRow): boolean {
  return above !== undefined && above.page === page && above.y - y > PARAGRAPH_GAP * size;
}

/** Half points are no difference. */
function roundedSize({ size }: PageRow): number {
  return Math.round(size * 2) / 2;
}

function mostFrequentSize(rows: readonly PageRow[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const length = row.cells.reduce((sum, { text }) => sum + text.length, 0);
    counts.set(roundedSize(row), (counts.get(roundedSize(row)) ?? 0) + length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The largest letters are those of the title. */
function headingLevels(rows: readonly PageRow[], bodySize: number): ReadonlyMap<number, number> {
  const larger = [...new Set(rows.map(roundedSize))].filter((size) => size > bodySize * HEADING);
  return new Map(larger.sort((a, b) => b - a).map((size, index) => [size, Math.min(6, index + 1)]));
}

interface FoundTable {
  readonly lines: readonly string[];
  /** How many rows of the page it takes. */
  readonly length: number;
}

/**
 * The table that begins with a row: rows of several cells each below one another, and the further lines of their cells.
 * One whose first row begins with a number has no head, and becomes lines. Null where there is no table.
 */
function tableAt(rows: readonly PageRow[], at: number): FoundTable | null {
  const head = rows[at];
  if (head === undefined || head.cells.length < 2) return null;
  const found: string[][] = [];
  let length = 0;
  for (const row of rows.slice(at)) {
    const columns = row.cells.map((cell) => columnOf(cell, head));
    if (columns.includes(-1) || roundedSize(row) > roundedSize(head) * HEADING) break;
    const isFurther =
      found.length > 0 && (columns[0] ?? 0) > 0 && isGap(rows[at + length - 1], row) === false;
    const isRow = columns[0] === 0 && row.cells.length > 1;
    if (!isFurther && !isRow) break;
    addCells(found, row.cells, columns, isFurther);
    length += 1;
  }
  if (found.length < 2) return null;
  const first = found[0] ?? [];
  const body = found.filter((cells, index) => index === 0 || cells.join('|') !== first.join('|'));
  const lines = /^\d/.test(first[0] ?? '')
    ? body.map((cells) => cells.filter((cell) => cell !== '').join(' '))
    : markdownTable(body);
  return { lines, length };
}

function addCells(
  found: string[][],
  cells: readonly RowCell[],
  columns: readonly number[],
  isFurther: boolean,
): void {
  const row = isFurther ? (found.at(-1) ?? []) : [];
  if (!isFurther) found.push(row);
  cells.forEach((cell, index) => {
    const column = columns[index] ?? 0;
    for (let empty = row.length; empty <= column; empty += 1) row.push('');
    row[column] = [row[column] ?? '', escapedInline(cell.text)].filter((part) => part !== '').join(' ');
  });
}

/** The column of a head that a cell stands under: it begins where the column does, or within it. -1: left of all. */
function columnOf({ x }: RowCell, { cells, size }: PageRow): number {
  return cells.findLastIndex((cell) => x > cell.x - size);
}
