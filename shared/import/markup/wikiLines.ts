/** `== Timeline ==` of MediaWiki, `== Timeline` of AsciiDoc. */
const HEADING = /^(={1,6})\s+(\S.*?)(?:\s+\1)?\s*$/;
/** `h2. Timeline` of Textile and of Jira. */
const TEXTILE = /^h([1-6])\.\s+(\S.*)$/;
/** `:date: 2026-03-10` at the top of an AsciiDoc document. */
const ATTRIBUTE = /^:([a-z][\w-]{1,30}):\s+(\S.*)$/;
const BAR = /^\|===\s*$/;

/**
 * A document in the marks of a wiki (MediaWiki, AsciiDoc, Textile) with those of Markdown, a line for each line; every other text as it
 * is. The cells of an AsciiDoc table, each in its line, stand in the first line of their row.
 */
export function withoutWikiMarks(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  const headings = lines.filter((line) => HEADING.test(line) || TEXTILE.test(line)).length;
  if (headings < 2 || lines.some((line) => /^#{1,6}\s+\p{L}/u.test(line) && !/^#\s/.test(line))) return text;
  return rowsInOneLine(lines).map(markdownLine).join('\n');
}

function markdownLine(line: string): string {
  const heading = HEADING.exec(line);
  if (heading !== null) return `${'#'.repeat(heading[1]?.length ?? 1)} ${inline(heading[2] ?? '')}`;
  const textile = TEXTILE.exec(line);
  if (textile !== null) return `${'#'.repeat(Number(textile[1]))} ${inline(textile[2] ?? '')}`;
  const attribute = ATTRIBUTE.exec(line);
  if (attribute !== null) return `${attribute[1]}: ${attribute[2]}`;
  if (/^\[[^\]]{0,200}\]$/.test(line.trim())) return '';
  return inline(
    line
      .replace(/^#\s+/, '1. ')
      .replace(/^\*{2,4}\s+/, (stars) => `${'  '.repeat(stars.trim().length - 1)}* `),
  );
}

function inline(line: string): string {
  return line
    .replace(/'''(.{1,300}?)'''/g, '**$1**')
    .replace(/''(.{1,300}?)''/g, '*$1*')
    .replace(/\[\[(?:[^\]|]{1,200}\|)?([^\]|]{1,200})\]\]/g, '$1')
    .replace(/\[(https?:\/\/[^\s\]]{1,400})\s+([^\]]{1,200})\]/g, '[$2]($1)');
}

/** The tables of AsciiDoc with each row in the line of its first cell; the others are blank. */
function rowsInOneLine(lines: readonly string[]): readonly string[] {
  const made = [...lines];
  for (let at = 0; at < lines.length; at += 1) {
    if (!BAR.test(lines[at] ?? '')) continue;
    const end = lines.findIndex((line, index) => index > at && BAR.test(line));
    if (end === -1) return made;
    putRows(lines, at, end, made);
    at = end;
  }
  return made;
}

function putRows(lines: readonly string[], from: number, end: number, made: string[]): void {
  const cells = lines.slice(from + 1, end).flatMap((line, index) => {
    const inLine = line.startsWith('|') ? line.slice(1).split(/\s\|/) : [];
    return inLine.map((cell) => ({ line: from + 1 + index, cell: cell.trim() }));
  });
  const width = cells.filter(({ line }) => line === cells[0]?.line).length;
  for (let line = from; line <= end; line += 1) made[line] = '';
  for (let at = 0; at < cells.length; at += width) {
    const row = cells.slice(at, at + width);
    const first = row[0]?.line ?? from;
    made[first] = `| ${row.map(({ cell }) => cell).join(' | ')} |`;
    // Below the head stands the rule that makes it one.
    if (at === 0 && made[first + 1] === '') made[first + 1] = `|${' --- |'.repeat(width)}`;
  }
}
