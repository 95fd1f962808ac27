import { withoutOrgMarks } from '#shared/import/markup/orgLines.ts';
import { withoutWikiMarks } from '#shared/import/markup/wikiLines.ts';
import { sectionTarget } from '#shared/import/reading/sectionTargets.ts';

/** A line that is bold as a whole, or begins with a bold label, as chats mark it. */
const CHAT_LABEL = /^\*(?![\s*])[^*\n]{2,80}\*(?!\w)/;
const CHAT_BOLD = /(?<![\w*])\*(?![\s*])([^*\n]{1,200}?)(?<![\s*])\*(?![\w*])/g;
/** `<https://tracker.example/OPS-7|OPS-7>` */
const CHAT_LINK = /<(https?:\/\/[^\s|<>]{1,400})\|([^<>|\n]{1,200})>/g;
/** `2.  Chronology`, `3.1 Customers` */
const NUMBERED = /^\s{0,3}(\d{1,2}(?:\.\d{1,2}){0,2})[.)]?\s{1,8}(\p{L}[^.:!?]{2,58})$/u;

/**
 * A document in the marks of a wiki, of a chat (`*Timeline*`), or with numbers for headings, with those of Markdown, a line for each
 * line; every other text as it is.
 */
export function withMarkdownMarks(text: string): string {
  const plain = withoutWikiMarks(withoutOrgMarks(text.replace(CHAT_LINK, '[$2]($1)')));
  if (plain !== text || /^#{1,6}\s/m.test(text)) return plain;
  return withNumberedNames(withChatMarks(text));
}

/** Three labels in single stars and none in double ones: bold as chats write it. Lines that name a section are headings. */
function withChatMarks(text: string): string {
  const lines = text.split('\n');
  const labels = lines.filter((line) => CHAT_LABEL.test(line)).length;
  if (labels < 3 || text.includes('**')) return text;
  const first = lines.findIndex((line) => line.trim() !== '');
  return lines
    .map((line, index) => {
      const name = /^\*([^*\n]{2,80})\*:?\s*$/.exec(line)?.[1] ?? '';
      if (name !== '' && sectionTarget(name) !== null) return `## ${name}`;
      return name !== '' && index === first ? `# ${name}` : line.replace(CHAT_BOLD, '**$1**');
    })
    .join('\n');
}

/** Names of sections with numbers that go on, each between blank lines, two of them usual ones: headings of a plain text. */
function withNumberedNames(text: string): string {
  const lines = text.split('\n');
  const isBlank = (line: string | undefined) => line === undefined || line.trim() === '';
  const names = new Map<number, string>();
  let last = 0;
  for (const [index, line] of lines.entries()) {
    if (!isBlank(lines[index - 1]) || !isBlank(lines[index + 1])) continue;
    const [, number = '', name = ''] = NUMBERED.exec(line.trimEnd()) ?? [];
    const [top = 0, ...below] = number
      .split('.')
      .filter((part) => part !== '')
      .map(Number);
    const isNext = below.length === 0 ? top === last + 1 : top === last;
    if (name === '' || !isNext) continue;
    last = top;
    names.set(index, `${'#'.repeat(below.length + 2)} ${name.trim()}`);
  }
  const known = [...names.values()].filter((name) => sectionTarget(name.replace(/^#+\s/, '')) !== null);
  return known.length < 2 ? text : lines.map((line, index) => names.get(index) ?? line).join('\n');
}
