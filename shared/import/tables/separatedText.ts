import { parse } from 'csv-parse/browser/esm/sync';
import type { SeparatedRow } from '#shared/import/tables/separatedRow.ts';
import { looksLikeRow, untornRows } from '#shared/import/tables/tornRows.ts';

/** What may stand between the cells of a row. */
export const SEPARATORS = [',', ';', '\t', '|'] as const;
/** The separator is found by so many rows; a cell of one can be as long as it likes. */
const LOOKED_AT = 300;
/** Named for csv-parse, which otherwise looks for them at each character until it has found one. */
const LINE_ENDS = ['\r\n', '\n', '\r'];

/**
 * The rows of a text whose cells are separated by commas, semicolons, tabs or bars, whichever divides its rows into the
 * most cells of which all have as many; null when none does. Blank lines are no rows.
 */
export function separatedRows(text: string): readonly SeparatedRow[] | null {
  if (!/[\r\n]/.test(text.trim())) return null; // A head alone, or a single row, is no table.
  const start = firstLines(text);
  const counts = SEPARATORS.filter((separator) => start.includes(separator)).map((separator) => ({
    separator,
    // The end of the start can lie within a cell.
    columns: columnsOf(
      rowsSeparatedBy(start, separator, LOOKED_AT) ?? mendedRows(text, separator, LOOKED_AT),
    ),
  }));
  const [first, ...others] = counts;
  if (first === undefined) return null;
  const best = others.reduce((most, one) => (one.columns > most.columns ? one : most), first);
  return best.columns < 2 ? null : mendedRows(text, best.separator);
}

/** As many lines as the rows that are looked at may take, without what a last one goes on with. */
function firstLines(text: string): string {
  let end = 0;
  for (let count = 0; count < LOOKED_AT * 2; count += 1) {
    const next = text.indexOf('\n', end);
    if (next === -1) return text;
    end = next + 1;
  }
  return text.slice(0, end);
}

/** How many cells the rows have; 0 unless nearly all have as many as the first, or more of them and a time. */
function columnsOf(rows: readonly SeparatedRow[] | null): number {
  const [head, ...body] = rows ?? [];
  if (head === undefined || body.length === 0) return 0;
  const columns = head.cells.length;
  const alike = body.filter(({ cells }) => cells.length === columns || looksLikeRow(cells, columns)).length;
  return alike >= body.length * 0.9 ? columns : 0;
}

/** The same where a quotation mark stands alone, which would put rows into one another; see {@link untornRows}. */
function mendedRows(text: string, separator: string, most?: number): readonly SeparatedRow[] | null {
  return untornRows(text, rowsSeparatedBy(text, separator, most), {
    separator,
    rowsIn: (lines) => rowsSeparatedBy(lines, separator),
    most,
  });
}

/** The rows of a text whose cells are separated by this; null where an odd quotation mark tears them. `most`: rows; absent: all. */
export function rowsSeparatedBy(
  text: string,
  separator: string,
  most?: number,
): readonly SeparatedRow[] | null {
  const records: EndedRecord[] = [];
  try {
    parse(text, {
      delimiter: separator,
      record_delimiter: LINE_ENDS,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      ...(most === undefined ? {} : { to: most }),
      quote: separator === '|' ? null : '"',
      on_record: (cells: readonly string[], { lines }) => {
        records.push({ cells, end: lines });
        return null;
      },
    });
    return withLines(records, text);
  } catch {
    return null; // csv-parse reports an odd quotation mark only by throwing.
  }
}

/** A row with the line on which it ends, 1-based. */
interface EndedRecord {
  readonly cells: readonly string[];
  readonly end: number;
}

/** Blank lines lie between rows. */
function withLines(records: readonly EndedRecord[], text: string): readonly SeparatedRow[] {
  const lines = text.split(/\r\n|\n|\r/);
  let previous = 0;
  return records.map(({ cells, end }) => {
    let from = previous + 1;
    while (from < end && (lines[from - 1] ?? '').trim() === '') from += 1;
    previous = end;
    return { cells, lines: { from, to: Math.max(from, end) } };
  });
}
