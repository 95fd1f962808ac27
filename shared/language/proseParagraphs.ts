import { type ScannedLine, scanLines } from '#shared/import/reading/scanLines.ts';
import { isProgramLine, STAMP } from '#shared/text/code/programLine.ts';
import { escapePattern } from '#shared/text/escapes.ts';
import { REPLY_QUESTIONS } from '#shared/words/replyQuestions.ts';

/** A stretch of somebody's own prose. */
export interface Paragraph {
  /** As it stands in the text, of the same length, with code, quotes and links blotted out. */
  readonly prose: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
  /** 1-based. */
  readonly line: number;
  /** The headings it stands under, the nearest first. */
  readonly headings: readonly string[];
}

/** Stands for what is not the author's own words; no letter and no space. */
const BLOT = '\uFFFC';

const NOT_OWN_WORDS = new RegExp(
  [
    '(`{1,9})[^`](?:[\\s\\S]{0,2000}?[^`])?\\1(?!`)',
    '!?\\[(?:[^\\[\\]]|\\[[^\\]]{0,200}\\]){0,400}\\](?:\\([^()\\s]{0,1000}(?:\\s"[^"]{0,200}")?\\)|\\[[^\\]]{0,200}\\])',
    '<[a-z/!][^<>]{0,400}>',
    '(?:https?|ftp)://[^\\s<>]+',
    // What somebody reacted with in a chat: `:tada:`.
    '(?<![\\p{L}\\p{N}:]):(?=[\\d+_-]*[a-z])[\\w+-]{2,40}:(?![\\p{L}\\p{N}:])',
    // The app's, beside the answers of responders.
    ...REPLY_QUESTIONS.map(escapePattern),
    '(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+\\.[\\p{L}\\p{N}.-]+',
    '“[^“”]{0,800}”',
    '„[^„“”]{0,800}[“”]',
    '«[^«»]{0,800}»',
    '"[^"]{0,800}"',
    "(?<![\\p{L}\\p{N}])['‘](?=\\S)(?:[^'‘’\\n]|(?<=\\p{L})['’](?=\\p{L})){1,400}['’](?![\\p{L}\\p{N}])",
  ].join('|'),
  'giu',
);

/**
 * The paragraphs of a text or Markdown document that people wrote themselves. Headings, code, quotations,
 * tables' heads, front matter, comments, pasted logs and chat are left out; a list item and a table's cell are a
 * paragraph of their own.
 */
export function proseParagraphs(text: string): readonly Paragraph[] {
  const starts = lineStarts(text);
  const paragraphs: Paragraph[] = [];
  let open: ScannedLine[] = [];
  let headings: readonly ScannedLine[] = [];
  let isInChat = false;
  let before: ScannedLine | undefined;
  const close = () => {
    if (open.length > 0) paragraphs.push(paragraphOf(text, open, starts, namesOf(headings)));
    open = [];
  };
  const lines = scanLines(text);
  for (const line of lines) {
    if (line.kind === 'blank') isInChat = false;
    const isProse = line.kind === 'text' || line.kind === 'item';
    const isCode = line.kind === 'text' && line.indent >= 4 && open.length === 0 && !isInList(before);
    if (isProse && isChatHead(line.raw) && lines[line.number]?.kind === 'text') isInChat = true;
    const isOwn = isProse && !isCode && !isInChat && !isPastedLine(line.content);
    if (line.kind === 'item' || !isOwn) close();
    if (line.kind === 'heading') headings = [line, ...headings.filter(({ level }) => level < line.level)];
    if (line.kind === 'table-row' && lines[line.number]?.kind !== 'table-rule') {
      paragraphs.push(...cellsOf(text, line, starts, namesOf(headings)));
    }
    if (isOwn) open.push(line);
    if (line.kind !== 'blank') before = line;
  }
  close();
  return paragraphs;
}

function namesOf(headings: readonly ScannedLine[]): readonly string[] {
  return headings.map(({ content }) => content);
}

/** A paragraph of a list item is indented, code outside lists is too. */
function isInList(before: ScannedLine | undefined): boolean {
  return before?.kind === 'item' || (before?.kind === 'text' && before.indent >= 2);
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return starts;
}

function paragraphOf(
  text: string,
  lines: readonly ScannedLine[],
  starts: readonly number[],
  headings: readonly string[],
): Paragraph {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) throw new Error('A paragraph has a line');
  const raw = first.raw.length - first.raw.trimEnd().length;
  // The content of an item begins after its bullet.
  const start = (starts[first.number - 1] ?? 0) + first.raw.length - raw - first.content.length;
  const end = (starts[last.number - 1] ?? 0) + last.raw.length;
  return { prose: ownWords(text.slice(start, end)), start, line: first.number, headings };
}

function cellsOf(
  text: string,
  { number, raw }: ScannedLine,
  starts: readonly number[],
  headings: readonly string[],
): readonly Paragraph[] {
  const start = starts[number - 1] ?? 0;
  const cells = [...ownWords(text.slice(start, start + raw.length)).matchAll(/[^|\t]+/g)];
  return cells.map((cell) => ({ prose: cell[0], start: start + cell.index, line: number, headings }));
}

function ownWords(text: string): string {
  if (!/[`[<:?@“„«"'‘]/.test(text)) return text;
  return text.replace(NOT_OWN_WORDS, (other) => BLOT.repeat(other.length));
}

/** What somebody said in a chat: `[14:03] anna: …`, `<anna> …`, `anna [14:03]: …`, `14:03 anna: …`. */
const CHAT = new RegExp(
  [
    `^\\s*\\[${STAMP}(?: ?[AP]M)?\\]\\s*<?@?[\\p{L}\\p{N}_.-]+(?: [\\p{L}\\p{N}_.-]+)?>?:\\s`,
    `^\\s*(?:${STAMP}(?: ?[AP]M)?\\s+)?<@?[\\p{L}\\p{N}_.-]+>\\s`,
    `^\\s*@?[\\p{L}\\p{N}_.-]+(?: [\\p{L}\\p{N}_.-]+)?\\s+[[(]?${STAMP}(?: ?[AP]M)?[\\])]?:\\s`,
    `^\\s*${STAMP}\\s+(?!note:|update:|action:|decision:|edit:|status:|cause:|impact:|fix:)@?[\\p{Ll}][\\p{Ll}\\p{N}_.-]*:\\s`,
  ].join('|'),
  'u',
);

/** The line above copied chat messages: a name and a time, and nothing else. */
const CHAT_HEAD =
  /^\s*@?[\p{L}\p{N}_.-]+(?: [\p{L}\p{N}_.-]+){0,2}\s+(?:APP\s+)?[[(]?\d{1,2}:\d\d(?: ?[AP]M)?[\])]?\s*$/u;

/** Whether a line was pasted from a log or a chat: evidence, whose words are nobody's here. */
function isPastedLine(line: string): boolean {
  return isProgramLine(line) || CHAT.test(line.slice(0, 300));
}

/** Whether the lines after this one, up to an empty one, were pasted from a chat. */
function isChatHead(line: string): boolean {
  return line.length < 80 && CHAT_HEAD.test(line);
}
