import { capitalised } from '#shared/text/phrases.ts';

const DETERMINER = /(^|[^\p{L}\p{N}])(an?|the|our|their|its|this|each|every|another)(\s+)$/iu;
const ARTICLE = /^(?:an?|the|our)\s+/i;

/** Only marks of lists, headings, quotations and emphasis stand before the place on its line. */
const LINE_START = /(?:^|\n)[\s>#*_+\-"'“‘([|]*(?:\d+[.)]\s+)?["'“‘(*_[]*$/;
const SENTENCE_END = /[.!?…]["'”’)*_\]]*\s+["'“‘(*_[]*$/;
const ABBREVIATION = /(?:^|[^\p{L}])(?:e\.g|i\.e|etc|vs|approx|cf|no|incl)\.\s+$/iu;

/**
 * Writes an alias after what is already written: with a capital where a sentence begins, and with one
 * article only ("our db-prod-01" becomes "our database server", "a db-prod-01" "an internal service").
 */
export function appendAlias(before: string, alias: string): string {
  const determiner = ARTICLE.test(alias) ? DETERMINER.exec(tailOf(before)) : null;
  if (determiner !== null) {
    const [found, edge = '', word = '', space = ' '] = determiner;
    const rest = alias.replace(ARTICLE, '');
    return `${before.slice(0, -found.length)}${edge}${agreeing(word, rest)}${space}${rest}`;
  }
  return before + (isSentenceStart(before) ? capitalised(alias) : alias);
}

/** True where the next word begins a sentence, an item, a heading or the text. */
export function isSentenceStart(before: string): boolean {
  const tail = tailOf(before);
  return LINE_START.test(tail) || (SENTENCE_END.test(tail) && !ABBREVIATION.test(tail));
}

/** As much as decides it, so that a long text is not read again for each of its names. */
function tailOf(before: string): string {
  return before.length <= 80 ? before : `x${before.slice(-80)}`;
}

function agreeing(determiner: string, next: string): string {
  if (!/^an?$/i.test(determiner)) return determiner;
  const article = articleFor(next);
  return determiner.startsWith('A') ? capitalised(article) : article;
}

/** `an` before a vowel as it is spelled, else `a`: `an engineer`, `a user`. */
export function articleFor(word: string): 'a' | 'an' {
  return /^(?!uni|use|eu|one|u[xik]\b)[aeiou]|^(?:sre|sla|hr|it)\b/i.test(word) ? 'an' : 'a';
}
