import { LINES } from '#shared/import/draft/importDraft.ts';
import type { ImportSource } from '#shared/import/source/importSource.ts';
import { columnUse } from '#shared/import/tables/columnUse.ts';
import { type FoundTable, isWhole } from '#shared/import/tables/foundTable.ts';
import type { SeparatedRow } from '#shared/import/tables/separatedRow.ts';
import { separatedRows } from '#shared/import/tables/separatedText.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';

/** The table that a text is, with commas, semicolons, tabs or bars; null for what is none, and for one without times. */
export function textTable({ text, json }: ImportSource): FoundTable | null {
  if (text === null || json !== undefined || /^\s*(?:#|<|\|.*\|\s*$)/m.test(text.slice(0, 200))) return null;
  const rows = separatedRows(text);
  if (rows === null || rows.length < 2) return null;
  const [first, ...body] = rows;
  if (first === undefined) return null;
  const hasHead = isHead(first);
  const data = hasHead ? body : rows;
  const head = first.cells.map((name) => (hasHead ? name : ''));
  const guess = columnUse(
    head,
    data.map(({ cells }) => cells),
  );
  // Without a head only a table of several columns is one; other lines may have commas.
  if (guess === null || (!hasHead && first.cells.length < 3)) return null;
  const table: FoundTable = {
    form: 'table',
    is: 'A table',
    unit: LINES,
    source: text.replace(/\r?\n$/, '').split(/\r\n|\n|\r/),
    head,
    headLines: hasHead ? first.lines : null,
    rows: data,
    list: null,
    names: head,
    guess,
  };
  // A person can say what its columns hold, if a head and several rows show that it is a table.
  return isWhole(table) || (hasHead && data.length > 1) ? table : null;
}

/** Names of columns are short, are no times, and most of them begin with a letter. */
function isHead({ cells }: SeparatedRow): boolean {
  const named = cells.filter((cell) => cell !== '');
  const isName = (cell: string) => cell.length <= 40 && /^["'(#]?\p{L}/u.test(cell) && !/[.!?]$/.test(cell);
  const isTime = named.some((cell) => readEntryHead(cell, 'cell')?.time.clock?.kind === 'known');
  return named.length > 0 && !isTime && named.filter(isName).length >= named.length * 0.8;
}
