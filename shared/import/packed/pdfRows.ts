/** A piece of text where it stands on a page, in points; `y` grows upwards. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The height of its letters. */
  readonly size: number;
}

/** Words of a row with a wide gap before and behind them. */
export interface RowCell {
  readonly x: number;
  readonly text: string;
}

/** What stands at one height of a page. */
export interface PageRow {
  readonly page: number;
  readonly y: number;
  readonly size: number;
  readonly cells: readonly RowCell[];
}

/** In heights of letters: the gap between words, and the one between the columns of a table. */
const WORD_GAP = 0.15;
const COLUMN_GAP = 1.3;
/** Bullets and numbers stand apart from their item as columns do. */
const BULLET = /^(?:[•‣◦▪●○■·–—*-]|\d{1,3}[.)])$/;

/** The rows of a page from top to bottom; of columns of prose the left one first. */
export function pageRows(page: number, texts: readonly PlacedText[]): readonly PageRow[] {
  return columnsOf(texts.filter(({ text }) => text.trim() !== '')).flatMap((column) =>
    rowsOf(column).map((row) => ({
      page,
      y: row[0]?.y ?? 0,
      size: Math.max(...row.map(({ size }) => size)),
      cells: cellsOf(row),
    })),
  );
}

/**
 * Columns of prose are written one behind the other: the text jumps far up between them. The cells of a table jump only
 * to the height of their row.
 */
function columnsOf(texts: readonly PlacedText[]): readonly (readonly PlacedText[])[] {
  const heights = texts.map(({ y }) => y);
  const reach =
    heights.reduce((most, y) => Math.max(most, y), 0) - heights.reduce((least, y) => Math.min(least, y), 1e6);
  const columns: PlacedText[][] = [[]];
  let previous: PlacedText | null = null;
  for (const text of texts) {
    const isColumn =
      previous !== null && text.y - previous.y > reach / 3 && text.x > previous.x + previous.width / 2;
    if (isColumn) columns.push([]);
    columns.at(-1)?.push(text);
    previous = text;
  }
  return columns;
}

function rowsOf(texts: readonly PlacedText[]): readonly (readonly PlacedText[])[] {
  const sortedTexts = [...texts].sort((a, b) => b.y - a.y);
  const rows: PlacedText[][] = [];
  for (const text of sortedTexts) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && first.y - text.y < Math.max(first.size, text.size) / 2)
      row.push(text);
    else rows.push([text]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

function cellsOf(row: readonly PlacedText[]): readonly RowCell[] {
  const cells: { x: number; text: string }[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { text, x, width, size } of row) {
    const open = cells.at(-1);
    const gap = x - end;
    if (open === undefined || (gap > COLUMN_GAP * size && !BULLET.test(open.text.trim())))
      cells.push({ x, text });
    else open.text += `${gap > WORD_GAP * size && !open.text.endsWith(' ') ? ' ' : ''}${text}`;
    end = Math.max(end, x + width);
  }
  return cells
    .map((cell) => ({ x: cell.x, text: cell.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}
