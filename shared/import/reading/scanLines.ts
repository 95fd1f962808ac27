import { fenceEnds, isFencedTimeline } from '#shared/import/reading/fenceEnds.ts';

/** The kind of a line of text, before times are looked for. */
export type LineKind =
  | 'blank'
  | 'front-matter'
  | 'fence'
  | 'comment'
  | 'quote'
  | 'definition'
  | 'rule'
  | 'heading'
  | 'table-row'
  | 'table-rule'
  | 'item'
  | 'text';

/** One line of a text. */
export interface ScannedLine {
  /** 1-based. */
  readonly number: number;
  readonly raw: string;
  readonly kind: LineKind;
  /** Columns before the first character; a tab counts four. */
  readonly indent: number;
  /** The line without indentation, bullet or hashes. */
  readonly content: string;
  /** Of a heading, 1 to 6; 7 for a line that is bold as a whole; 0 otherwise. */
  readonly level: number;
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t](.*))?$/;
/** After its words, a heading may have hashes once more. */
const CLOSING_HASHES = /[ \t]#{1,6}$/;
const HTML_HEADING = /^\s{0,3}<h([1-6])\b[^>]{0,300}>(.{0,300}?)<\/h\1>\s*$/i;
/** The name of a part that a page folds away. */
const FOLDED =
  /^\s{0,3}(?:<details\b[^>]{0,100}>\s*)?<summary\b[^>]{0,100}>(?:<[a-z0-9]{1,8}>)*([^<>]{1,200})(?:<\/[a-z0-9]{1,8}>)*<\/summary>\s*$/i;
const FOLD = /^\s{0,3}<\/?details\b[^>]{0,100}>\s*$/i;
const BOLD_LINE = /^\s{0,3}(?:\*\*([^*]{1,200})\*\*|__([^_]{1,200})__):?\s*$/;
const RULE = /^\s{0,3}(?:(?:-\s?){3,}|(?:\*\s?){3,}|(?:_\s?){3,}|={3,}\s?)$/;
const UNDERLINE = /^\s{0,3}(?:=+|-+)\s*$/;
const TABLE_RULE = /^\s{0,8}\|?\s*:?-{1,500}:?\s*(?:\|\s*:?-{1,500}:?\s*){0,60}\|?\s*$/;
/** A bullet may be set in with spaces that a page keeps: `&nbsp;&nbsp;•&nbsp;Check the disk`. */
const SET_IN = /^(?:\s|&(?:nbsp|emsp|ensp);){0,20}[•‣◦▪●·](?:\s|&(?:nbsp|emsp|ensp);){1,20}(?=\S)/;
/** `o` with a gap behind it is the bullet of word processors and of plain text. */
const ITEM = /^\s*(?:[-*+•‣◦▪●·–—]|o(?= {2,4}\S|\t\S)|\d{1,3}[.)])(?:[ \t]+(?:\[[ xX~/>-]?\][ \t]+)?|$)/;
const DEFINITION = /^\s{0,3}\[(?!\^)[^\]\n]{1,300}\]:\s*\S/;
const INDENT = /^[ \t]*/;

/** Nobody reads a gap of so many blanks as another one than a longer one, and what looks for an end tries each of them. */
const LEAST_LONG = 200;
const LONG_GAP = /([^\S\r\n]{100})[^\S\r\n]+/g;

/** Splits a text into lines and classifies each. Takes time in proportion to the text. */
export function scanLines(text: string): readonly ScannedLine[] {
  const raws = text
    .split(/\r\n|\n|\r/)
    .map((raw) => (raw.length > LEAST_LONG ? raw.replace(LONG_GAP, '$1') : raw));
  const frame = wholeFence(raws);
  const ends = fenceEnds(frame.length === 0 ? raws : raws.map((raw, at) => (frame.includes(at) ? '' : raw)));
  const frontMatterEnd = frontMatterLength(raws);
  const frames = new Set(frame);
  const lines: ScannedLine[] = [];
  for (let index = 0; index < raws.length; index += 1) {
    const raw = raws[index] ?? '';
    const block =
      index < frontMatterEnd
        ? { kind: 'front-matter' as const, last: frontMatterEnd - 1 }
        : blockAt(raws, index, ends);
    if (block?.kind === 'fence' && !frames.has(index) && isFencedTimeline(raws, index, block.last))
      for (const edge of [index, block.last]) frames.add(edge);
    if (frames.has(index)) lines.push(plainLine(raw, index + 1, 'rule'));
    else if (block === null) lines.push(lineOf(raw, index + 1, lines.at(-1), raws[index + 1]));
    else {
      for (; index < block.last; index += 1) lines.push(plainLine(raws[index] ?? '', index + 1, block.kind));
      lines.push(plainLine(raws[index] ?? '', index + 1, block.kind));
    }
  }
  return lines;
}

/** The first and the last line of a document that stands in a fence as a whole, as programs answer it; else none. */
function wholeFence(raws: readonly string[]): readonly number[] {
  const first = raws.findIndex((raw) => raw.trim() !== '');
  const last = raws.findLastIndex((raw) => raw.trim() !== '');
  const isFrame =
    last > first &&
    /^(?:`{3,}|~{3,})(?:md|markdown)\s*$/i.test(raws[first] ?? '') &&
    /^(?:`{3,}|~{3,})\s*$/.test(raws[last] ?? '');
  return isFrame ? [first, last] : [];
}

function blockAt(
  raws: readonly string[],
  index: number,
  ends: ReadonlyMap<number, number>,
): { readonly kind: 'fence' | 'comment'; readonly last: number } | null {
  const end = ends.get(index);
  if (end === undefined) return null;
  return { kind: /^\s*<!--/.test(raws[index] ?? '') ? 'comment' : 'fence', last: end };
}

function frontMatterLength(raws: readonly string[]): number {
  const mark = raws[0]?.trimEnd();
  if (mark !== '---' && mark !== '+++') return 0;
  const end = raws.slice(0, 200).findIndex((raw, index) => index > 0 && raw.trimEnd() === mark);
  const isKeyed = raws.slice(1, end).some((raw) => /^\w[\w-]*\s*[:=]/.test(raw));
  return end > 0 && isKeyed ? end + 1 : 0;
}

function plainLine(raw: string, number: number, kind: LineKind): ScannedLine {
  return { number, raw, kind, indent: indentOf(raw), content: raw.trim(), level: 0 };
}

function lineOf(
  raw: string,
  number: number,
  before: ScannedLine | undefined,
  next: string | undefined,
): ScannedLine {
  const plain = plainLine(raw, number, 'text');
  if (plain.content === '') return { ...plain, kind: 'blank' };
  const heading = headingOf(raw, next);
  if (heading !== null) return { ...plain, kind: 'heading', ...heading };
  if (/^\s{0,3}>/.test(raw)) return { ...plain, kind: 'quote' };
  if (raw.includes('|') && raw.includes('-') && TABLE_RULE.test(raw)) return { ...plain, kind: 'table-rule' };
  if (FOLD.test(raw) || RULE.test(raw) || (UNDERLINE.test(raw) && before?.kind === 'heading'))
    return { ...plain, kind: 'rule' };
  if (DEFINITION.test(raw)) return { ...plain, kind: 'definition' };
  if (isRow(raw, before, next)) return { ...plain, kind: 'table-row' };
  const item = ITEM.exec(raw) ?? SET_IN.exec(raw);
  if (item !== null) return { ...plain, kind: 'item', content: raw.slice(item[0].length).trim() };
  // A paragraph that a quotation runs into is quoted with it, as everywhere in Markdown.
  return before?.kind === 'quote' ? { ...plain, kind: 'quote' } : plain;
}

function headingOf(
  raw: string,
  next: string | undefined,
): { readonly level: number; readonly content: string } | null {
  const hashes = HEADING.exec(raw);
  if (hashes !== null)
    return {
      level: hashes[1]?.length ?? 1,
      content: (hashes[2] ?? '').trim().replace(CLOSING_HASHES, '').trim(),
    };
  const html = HTML_HEADING.exec(raw);
  if (html !== null) return { level: Number(html[1]), content: (html[2] ?? '').trim() };
  const folded = FOLDED.exec(raw)?.[1];
  if (folded !== undefined) return { level: 6, content: folded.trim() };
  const bold = BOLD_LINE.exec(raw);
  if (bold !== null) return { level: 7, content: (bold[1] ?? bold[2] ?? '').trim() };
  if (next === undefined || !/^\s{0,3}(?:={3,}|-{3,})\s*$/.test(next)) return null;
  if (!/^\s{0,3}[^\s|>#*+-]/.test(raw) || raw.length > 200) return null;
  return { level: next.includes('=') ? 1 : 2, content: raw.trim() };
}

/** Rows have a bar at the start, or a rule or another row beside them. Rows of tabs count as well. */
function isRow(raw: string, before: ScannedLine | undefined, next: string | undefined): boolean {
  if (/^\s*\|.*\|/.test(raw)) return true;
  const isInTable = before?.kind === 'table-rule' || before?.kind === 'table-row';
  if (raw.includes('|')) {
    if (isInTable && !isTabbed(before?.raw ?? '')) return true;
    return next?.includes('|') === true && next.includes('-') && TABLE_RULE.test(next);
  }
  return isTabbed(raw) && !ITEM.test(raw);
}

function isTabbed(raw: string): boolean {
  return /\S[^\S\t]{0,80}\t/.test(raw);
}

function indentOf(raw: string): number {
  const space = INDENT.exec(raw)?.[0] ?? '';
  return space.length + 3 * (space.split('\t').length - 1);
}
