import { isColumnNamed } from '#shared/import/reading/columnNames.ts';
import { elapsedCell, elapsedForm, isElapsedColumn } from '#shared/import/reading/elapsed/elapsedColumn.ts';
import { readTable, tableCells } from '#shared/import/reading/readTable.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { sectionTarget } from '#shared/import/reading/sectionTargets.ts';

/**
 * Tables outside a timeline that count from a start and say what happened: the lines of each. They tell a course of events
 * whatever the section above them is called, unless that keeps its tables as a text.
 */
export function elapsedTables(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): readonly (readonly ScannedLine[])[] {
  return looseTables(lines, toPlain).filter((table) => tellsElapsed(table, toPlain));
}

/**
 * Tables outside a timeline, in a document that names none, whose rows have a day, a time of day and words. In a document of one day
 * (`isDated`), the rows need none below a head that says that something happened: a plan for any day has no day.
 */
export function timedTables(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
  isDated: boolean,
): readonly (readonly ScannedLine[])[] {
  return looseTables(lines, toPlain).filter((table) => {
    const head = tableCells(table[0]?.raw ?? '').map((cell) => toPlain(cell).trim().toLowerCase());
    const isOfDay = isDated && head.some((cell) => isColumnNamed(cell, 'event'));
    const rows = table.filter(({ kind }) => kind === 'table-row').length - 1;
    const entries = readTable(table, toPlain)?.rows.filter((row) => {
      const { time, title } = row.kind === 'entry' ? row.entry : { time: null, title: '' };
      return time?.clock?.kind === 'known' && (isOfDay || time.date !== null) && /\p{L}{3}/u.test(title);
    });
    return rows > 1 && (entries?.length ?? 0) >= rows * 0.8;
  });
}

/** The tables that stand in no section which keeps its tables as a text. */
function looseTables(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): readonly (readonly ScannedLine[])[] {
  const tables: ScannedLine[][] = [];
  let isOpen = false;
  let isKept = false;
  for (const line of lines) {
    if (line.kind === 'heading') {
      const target = sectionTarget(toPlain(line.content));
      isKept = target !== null && target !== 'elsewhere';
    }
    const isInTable = !isKept && (line.kind === 'table-row' || line.kind === 'table-rule');
    if (isInTable && isOpen) tables.at(-1)?.push(line);
    else if (isInTable) tables.push([line]);
    isOpen = isInTable;
  }
  return tables;
}

function tellsElapsed(table: readonly ScannedLine[], toPlain: (text: string) => string): boolean {
  const [head = [], ...rows] = table
    .filter(({ kind }) => kind === 'table-row')
    .map(({ raw }) => tableCells(raw).map((cell) => toPlain(cell).trim()));
  const column = head.findIndex(isElapsedColumn);
  if (column === -1 || rows.length < 2) return false;
  const form = elapsedForm(head[column] ?? '');
  const isCounted = (row: readonly string[]) => elapsedCell(row[column] ?? '', form) !== null;
  // Beside a column of measurements nothing is said to have happened.
  const hasWords = (row: readonly string[]) =>
    row.some((cell, at) => at !== column && /\p{L}{3}/u.test(cell));
  return rows.filter((row) => isCounted(row) && hasWords(row)).length >= rows.length * 0.8;
}
