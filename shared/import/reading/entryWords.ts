import { boxOf } from '#shared/import/reading/inline/taskBox.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';

/** A title and what does not belong in one. */
export interface EntryWords {
  readonly title: string;
  readonly detail: string;
  readonly actor: string | null;
}

/** Characters. Longer first paragraphs are divided behind their first sentence. */
export const LONG_TITLE = 160;
/** A line at least this long was broken to fit a width, not to begin something new. */
const WRAPPED = 40;
const ACTOR = /^@([A-Za-z][\w.-]{0,38}\w)(?::\s*|\s+)(?!and\b|or\b|&|,)/;
const SENTENCE_END = /[.!?]["'”’)\]]?\s+(?=["'“‘([]?[A-Z0-9@])/g;

/** Divides an entry's text into an actor (`@name` in front), a title on one line, and the rest. */
export function entryWords(text: string): EntryWords {
  const trimmed = text.trim();
  const actor = ACTOR.exec(trimmed);
  const words = actor === null ? trimmed : trimmed.slice(actor[0].length);
  return { ...titleAndDetail(words), actor: actor?.[1] ?? null };
}

/** Divides an entry's text into a title on one line and the rest. */
export function titleAndDetail(words: string): Omit<EntryWords, 'actor'> {
  const lineEnd = words.indexOf('\n');
  const first = (lineEnd === -1 ? words : words.slice(0, lineEnd)).trim();
  const rest = lineEnd === -1 ? '' : words.slice(lineEnd + 1);
  const [title, more] = divided(first);
  return { title, detail: joined(more, rest) };
}

function divided(line: string): readonly [title: string, more: string] {
  if (line.length <= LONG_TITLE) return [line, ''];
  for (const { index, 0: end } of line.slice(0, 400).matchAll(SENTENCE_END)) {
    const isAbbreviation = /(?:\b[A-Za-z]|e\.g|i\.e|etc|approx|vs)\.$/.test(line.slice(0, index + 1));
    if (index >= 15 && !isAbbreviation)
      return [line.slice(0, index + end.trimEnd().length), line.slice(index + end.length)];
  }
  if (line.length <= 2 * LONG_TITLE) return [line, ''];
  const cut = line.lastIndexOf(' ', LONG_TITLE);
  // A cut title stands in front of the whole text again, so that no sentence is torn.
  return [`${line.slice(0, cut > 40 ? cut : LONG_TITLE)}…`, line];
}

function joined(more: string, rest: string): string {
  const body = rest.replace(/^\n+|(?<!\s)\s+$/g, '');
  if (more === '') return body;
  return body === '' ? more : `${more}\n${body}`;
}

/**
 * The text of lines of an entry: wrapped lines joined, bullets as lines of their own, blank lines between paragraphs.
 * Code keeps its fences and what it is indented by within them. Where an entry begins with code, its first line is the
 * title, so that no fence is one.
 */
export function textOfLines(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
  isBroken: (lastLength: number, next: string) => boolean = isWrapped,
): string {
  const paragraphs: string[] = [];
  let open: { text: string; last: ScannedLine } | null = null;
  const close = () => {
    if (open !== null) paragraphs.push(toPlain(withoutBreak(open.text)));
    open = null;
  };
  let fence: { readonly indent: number; readonly isKept: boolean } | null = null;
  for (const line of lines) {
    if (line.kind === 'fence') {
      close();
      const isMark: boolean = isFenceMark(line);
      fence ??= { indent: line.indent, isKept: paragraphs.length > 0 };
      if (!isMark || fence.isKept) paragraphs.push(withoutIndent(line.raw, fence.indent).trimEnd());
      continue;
    }
    fence = null;
    if (line.kind === 'text' && open !== null) {
      const isOne: boolean = !hasHardBreak(open.last) && isBroken(open.last.content.length, line.content);
      open = { text: `${withoutBreak(open.text)}${isOne ? ' ' : '\n'}${line.content}`, last: line };
    } else {
      close();
      if (line.kind === 'text') open = { text: line.content, last: line };
      else if (line.kind === 'item') open = { text: bulleted(line), last: line };
      else paragraphs.push(otherLine(line));
    }
  }
  close();
  return paragraphs.join('\n').replace(/\n{3,}/g, '\n\n');
}

/** A backslash or two spaces end a line in Markdown. */
function hasHardBreak({ raw }: ScannedLine): boolean {
  return /(?:(?<!\\)\\| {2,})$/.test(raw);
}

function withoutBreak(text: string): string {
  return text.replace(/(?<!\\)\\$/, '');
}

function isWrapped(lastLength: number, next: string): boolean {
  return lastLength >= WRAPPED || (/^[a-z(]/.test(next) && lastLength >= 15);
}

function bulleted(line: ScannedLine): string {
  const mark = /^\s*(\d{1,3}[.)])/.exec(line.raw)?.[1] ?? '-';
  return `${mark} ${boxOf(line.raw)}${line.content}`;
}

function otherLine(line: ScannedLine): string {
  if (line.kind === 'blank') return '';
  return line.kind === 'quote' ? line.raw.trim() : line.content;
}

function isFenceMark({ raw }: ScannedLine): boolean {
  return /^\s*(?:`{3,}|~{3,})[^`]*$/.test(raw);
}

function withoutIndent(raw: string, columns: number): string {
  return raw.replace(new RegExp(`^[ \\t]{0,${columns}}`), '');
}
