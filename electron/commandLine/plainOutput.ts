/** A value as JSON for other programs, ending with a line break. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Rows as lines of aligned columns; the last two columns are not padded. All rows have equally many. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lineOf = (row: readonly string[]) =>
    row.map((cell, column) => pad(oneLine(cell), widths, column, row.length)).join('  ');
  return rows.map((row) => `${lineOf(row)}\n`).join('');
}

function pad(cell: string, widths: readonly number[], column: number, columns: number): string {
  return column < columns - 2 ? cell.padEnd(widths[column] ?? 0) : cell;
}

/** Text from a file could otherwise steer the terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
}
