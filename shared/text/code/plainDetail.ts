import { textStretches } from '#shared/text/code/fencedCode.ts';

/** An address is read as one before any mark in it. */
const ADDRESS = /((?:https?:\/\/|www\.)[^\s<]+)/i;
/** Signs that Markdown reads within a line, where it would: `5 * 3`, `pool_size` and `< 5` stay as they are. */
const INLINE = [
  /\\(?=[!-/:-@[-`{-~]|$)/g,
  /[`[|]/g,
  /\*(?!(?<=\s\*)(?=\s|$))/g,
  /_(?!(?<=[\p{L}\p{N}]_)(?=[\p{L}\p{N}]))(?!(?<=\s_)(?=\s|$))/gu,
  /(?<=\S)~|~(?=~)/g,
  /<(?=[a-z/!?])/gi,
  /&(?=#?\w+;)/g,
];
/** What begins a heading, a quote, an item, a line below a heading, a rule or a table. */
const BEGINNING = /^(?:[#>]|[-+*](?=\s|$|[-:|*])|[=:](?=[-=]|\s*$))/;
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/;

/**
 * Plain text as Markdown that reads the same, sign by sign: what Markdown would take for a mark gets a backslash, and
 * spaces that begin a line become ones that it keeps. Log lines and code, fenced or not, stay as they are.
 */
export function markdownOfPlain(plain: string): string {
  return textStretches(plain)
    .flatMap(({ kind, lines }) => (kind === 'prose' ? lines.map(plainLine) : lines))
    .join('\n');
}

function plainLine(line: string): string {
  if (line.trim() === '') return '';
  const words = line.trimStart();
  const indent = line
    .slice(0, line.length - words.length)
    .replaceAll('\t', '    ')
    .replace(/./g, '\u00a0');
  const marked = wordsInMarkdown(words);
  // Behind spaces that stay nothing begins a block.
  return indent === '' ? marked.replace(BEGINNING, '\\$&').replace(NUMBERED, '$1\\$2') : indent + marked;
}

/** Plain words that stand within a line of Markdown: each sign stays, and what Markdown would read gets a backslash. */
export function wordsInMarkdown(words: string): string {
  return words
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? part : inWords(part)))
    .join('');
}

function inWords(words: string): string {
  const at = new Set(INLINE.flatMap((sign) => [...words.matchAll(sign)].map(({ index }) => index)));
  return [...words.matchAll(/[\s\S]/g)]
    .map(({ 0: sign, index }) => (at.has(index) ? `\\${sign}` : sign))
    .join('');
}
