import type { MarkupElement } from '#shared/import/markup/markupTree.ts';

/** A row of a table: its cells as text, and whether all of them name columns. */
interface SpannedRow {
  readonly cells: readonly string[];
  readonly isHead: boolean;
}

/** A cell stretches over at most so many rows or columns; more is a slip, or meant to do harm. */
const MOST = 50;

/** The rows of a table with each merged cell at every place that it stretches over. */
export function spannedRows(
  rows: readonly (readonly MarkupElement[])[],
  textOf: (cell: MarkupElement) => string,
): readonly SpannedRow[] {
  /** What stretches down into the next rows, by its column: its text, and how many rows are left. */
  const above = new Map<number, { readonly text: string; left: number }>();
  return rows.map((row) => {
    const cells: string[] = [];
    const takeAbove = (): void => {
      for (let open = above.get(cells.length); open !== undefined; open = above.get(cells.length)) {
        if (open.left === 1) above.delete(cells.length);
        else open.left -= 1;
        cells.push(open.text);
      }
    };
    for (const cell of row) {
      takeAbove();
      const text = textOf(cell);
      const [down, across] = [spanOf(cell, 'rowspan'), spanOf(cell, 'colspan')];
      for (let at = 0; at < across; at += 1) {
        if (down > 1) above.set(cells.length, { text, left: down - 1 });
        cells.push(text);
      }
    }
    takeAbove();
    return { cells, isHead: row.every(({ name }) => name === 'th') };
  });
}

function spanOf({ attributes }: MarkupElement, name: 'rowspan' | 'colspan'): number {
  const span = Number(attributes.get(name) ?? 1);
  return Number.isInteger(span) && span > 1 ? Math.min(span, MOST) : 1;
}

/** The rows with one head: of two that name columns, the second says more, and the first what it does not say. */
export function oneHead(rows: readonly SpannedRow[]): readonly (readonly string[])[] {
  const [first, second, ...body] = rows;
  if (first?.isHead !== true || second?.isHead !== true) return rows.map(({ cells }) => cells);
  const joined = second.cells.map((name, at) => {
    const group = first.cells[at] ?? '';
    return group === '' || group === name ? name : `${name} ${remarkOf(group)}`.trim();
  });
  return [joined, ...body.map(({ cells }) => cells)];
}

/** Of a name above several columns only what it says of them all, such as their zone: `When (CET)`. */
function remarkOf(group: string): string {
  return /\([^()]{1,40}\)/.exec(group)?.[0] ?? '';
}
