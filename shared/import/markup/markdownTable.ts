/** The rows of a table as Markdown, as many cells in each as the widest has; the first row is its head. */
export function markdownTable(rows: readonly (readonly string[])[]): readonly string[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const shown = rows.map((row) => {
    const filled = Array.from({ length: width }, (_nothing, at) => cellText(row[at] ?? ''));
    return `| ${filled.join(' | ')} |`;
  });
  const [head = '', ...body] = shown;
  return [head, `|${' --- |'.repeat(width)}`, ...body];
}

function cellText(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/(?<!\\)\|/g, '\\|');
}
