/** People write these with a full stop that rarely ends a sentence. */
const ABBREVIATIONS = new Set(
  'e.g i.e vs approx ca cf viz dr mr mrs ms prof st fig sr jr resp incl excl est'.split(' '),
);

/** These end a sentence only before a capital: "3 a.m. on Monday" is one sentence. */
const CLOSING_ABBREVIATIONS = new Set('a.m p.m etc inc ltd corp co u.s u.k e.u al'.split(' '));

/** These belong to the number after them: "no. 5", "Mar. 10". */
const BEFORE_NUMBERS = new Set('no nos jan feb mar apr jun jul aug sep sept oct nov dec p pp ver'.split(' '));

const TERMINATOR = /([.!?…]+)["'”’)\]*_]*(?=\s|$)|[。！？]+/gu;

/**
 * Sentences in a Markdown text, for the guide's "keep this to 3-4 sentences". Every heading, list item
 * and paragraph ends the sentence it stands in. Full stops inside numbers, times, abbreviations,
 * addresses and code do not count; text without a full stop is one sentence.
 */
export function countSentences(markdown: string): number {
  return blocksOf(markdown).reduce((sum, block) => sum + sentencesInBlock(block), 0);
}

function blocksOf(markdown: string): string[] {
  return withoutCodeAndLinks(markdown)
    .replace(/^([ \t]*#{1,6}[ \t].*)$/gm, '$1\n\n')
    .split(/\r?\n[ \t]*\r?\n|\r?\n(?=[ \t]*(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t])/)
    .map((block) => block.replace(/^[ \t]*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]+|>[ \t]?)+/, '').trim())
    .filter((block) => /[\p{L}\p{N}]/u.test(block));
}

/** Code and addresses are replaced by one word: they hold full stops but never end a sentence. */
function withoutCodeAndLinks(markdown: string): string {
  return markdown
    .replace(/(```|~~~)[\s\S]*?(?:\1|$)/g, ' code ')
    .replace(/`[^`\n]*`/g, 'code')
    .replace(/\]\([^)\s]*\)/g, ']')
    .replace(/<?https?:\/\/[^\s<>]*[^\s<>.,;:!?)\]"'”’]>?/gi, 'link');
}

function sentencesInBlock(block: string): number {
  let count = 0;
  let end = 0;
  for (const match of block.matchAll(TERMINATOR)) {
    const next = match.index + match[0].length;
    const rest = block.slice(next).trimStart();
    if (rest !== '' && !endsSentence(block.slice(end, match.index), match[1] ?? '。', rest)) continue;
    count += 1;
    end = next;
  }
  return /[\p{L}\p{N}]/u.test(block.slice(end)) ? count + 1 : count;
}

/** Whether the mark between `before` and `rest` ends a sentence; `rest` is not empty. */
function endsSentence(before: string, mark: string, rest: string): boolean {
  const startsWithCapital = /^["'“‘(*_[]*\p{Lu}/u.test(rest);
  if (mark.endsWith('…') || mark.endsWith('..')) return startsWithCapital;
  if (mark !== '.') return true;
  const word = (/[^\s("'“‘[]+$/.exec(before.slice(-40))?.[0] ?? '').toLowerCase();
  if (ABBREVIATIONS.has(word)) return false;
  if (CLOSING_ABBREVIATIONS.has(word)) return startsWithCapital;
  if (BEFORE_NUMBERS.has(word)) return !/^\d/.test(rest);
  return !/^\p{L}$/u.test(word);
}
