const HEADING = /^(\*{1,6})\s+(?:(TODO|DONE|NEXT|WAITING)\s+)?(\S.*)$/;
const KEYWORD = /^#\+(TITLE|DATE|AUTHOR):\s*(\S.*)$/i;
/** What no other text has: a keyword at the top, or a time stamp in a heading. */
const SURE = /^#\+(?:TITLE|DATE|AUTHOR|OPTIONS|STARTUP):|^\*{1,6}\s.*[[<]\d{4}-\d{2}-\d{2}\s\p{L}{2,4}\b/imu;
/** `[2026-05-05 Tue 10:12]`, `<2026-05-05 Tue 10:12-10:30>`, `<2026-05-05 Tue>` */
const STAMP = /[[<](\d{4}-\d{2}-\d{2})\s\p{L}{2,4}\.?(?:\s(\d{1,2}:\d{2}(?:-\d{1,2}:\d{2})?))?[\]>]/gu;
const BLOCK = /^\s*#\+(?:begin|end)_(?:src|example|quote)\b\s*(.*)$/i;
/** `:infra:db:` at the end of a heading */
const TAGS = /\s:[\w@:]+:$/;

/** An outline of Org mode with the marks of Markdown, a line for each line; every other text as it is. */
export function withoutOrgMarks(text: string): string {
  if (!SURE.test(text)) return text;
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.filter((line) => HEADING.test(line)).length < 2) return text;
  const hasTitle = lines.some((line) => /^#\+TITLE:/i.test(line));
  return lines.map((line) => markdownLine(line, hasTitle)).join('\n');
}

function markdownLine(line: string, hasTitle: boolean): string {
  const [, key = '', value = ''] = KEYWORD.exec(line) ?? [];
  if (key !== '')
    return key.toUpperCase() === 'TITLE' ? `# ${value}` : `${key.toLowerCase()}: ${withStamps(value)}`;
  const block = BLOCK.exec(line);
  if (block !== null) return `\`\`\`${block[1]}`;
  const [whole, stars = '', state, rest = ''] = HEADING.exec(line) ?? [];
  if (whole === undefined) return withStamps(line);
  const words = withBracketedTags(rest.trimEnd());
  if (state !== undefined) return `- [${state === 'DONE' ? 'x' : ' '}] ${withStamps(words)}`;
  return `${'#'.repeat(Math.min(6, stars.length + (hasTitle ? 1 : 0)))} ${withStamps(words)}`;
}

/** The tags of a heading stand behind its name in brackets, as what explains it. */
function withBracketedTags(words: string): string {
  const tags = TAGS.exec(words.slice(-LONGEST_TAGS))?.[0] ?? '';
  if (tags === '') return words;
  return `${words.slice(0, -tags.length).trimEnd()} (${tags.replace(/[\s:]+/g, ' ').trim()})`;
}

const LONGEST_TAGS = 200;

function withStamps(line: string): string {
  return line.replace(STAMP, (_stamp, day: string, clock: string | undefined) =>
    clock === undefined ? day : `${day} ${clock}`,
  );
}
