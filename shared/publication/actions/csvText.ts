import { cleanText } from '#shared/text/cleanText.ts';

/** Spreadsheets take a cell that begins with one of these for a formula, or do so once they have trimmed it. */
const FORMULA = /^[\s\uff1d\uff0b\uff0d\uff20=+\-@]/u;

/**
 * Rows as a CSV file (RFC 4180): commas, lines ended by CRLF, quotes around a cell where it needs them, quotes
 * inside doubled. All rows have equally many cells.
 *
 * A cell that a spreadsheet would run as a formula gets an apostrophe in front, because whoever opens the file
 * to look at it first must not run what somebody typed as a title. Spreadsheets hide that apostrophe, and
 * Linear’s importer takes it off again; Jira keeps it.
 *
 * There is no byte order mark: neither importer asks for one, and a reader that does not expect it takes it
 * for a part of the first column’s name.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string): string {
  const clean = cleanText(value);
  const safe = FORMULA.test(clean) ? `'${clean}` : clean;
  return /[",\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
