import { byKey } from '#shared/basics/memo.ts';

/** Words that carry no content of their own in a why or its answer. */
const FUNCTION_WORDS = new Set(
  (
    'a an and any are as at be because been but by can could did do does for from had has have how if in into is it ' +
    'its not no of off on or our so such that the their them then there these they this those to too very was we were ' +
    'what when which while who why will with would'
  ).split(' '),
);

/** A key press changes one text of a tree; the others are asked for again. */
const MOST_KEPT = 4000;

/**
 * The words of a sentence that say something, in lower case, without common English endings, each once.
 * Text without spaces between words counts as one word, so that it is only ever equal to itself.
 */
export const contentWords = byKey(MOST_KEPT, (text: string): ReadonlySet<string> => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  return new Set(words.filter((word) => !FUNCTION_WORDS.has(word)).map(withoutEnding));
});

function withoutEnding(word: string): string {
  return word.length < 5 ? word : word.replace(/(?:ing|ed|es|s)$/, '');
}
