import type { Cue } from '#shared/language/blame/cuesIn.ts';
import type { ReadSentence } from '#shared/language/blame/readSentence.ts';

/**
 * Turns of speech in which words of a family blame nobody, in the alphabet of read sentences, by the family.
 * “Nobody owns the renewal” names a missing safeguard: an owner is a role that is not filled, nobody who failed to act. A
 * night that needed no hero is told of what was there instead, and `git blame` is a tool for who runs it. What was not obvious
 * is said in favour of whoever did not see it, and where nothing warned, a safeguard is missing. A remedy may say what it is for.
 */
const INNOCENT: ReadonlyMap<string, RegExp> = new Map([
  ['nobody-did', /(?:nobody|no one|no-one|noone|none|neither) (?:\S+ ){0,3}?owne?[ds](?= )(?! up )/g],
  ['heroes', /(?:nobody|no one|no-one) (?:had|has|needed|needs) to be (?:an? |the )?hero(?:es)?(?= )/g],
  ['because-of-a-person', /(?:ran|run|runs|running|used|using|with|from|in) git blame(?= )/g],
  ['plain-now', /not (?:\S+ )?obvious (?:\S+ ){0,4}?(?:whether|which|what|how|that|from)(?= )/g],
  [
    'was-not-done',
    /so that (?:\S+ ){1,3}?(?:is|are) (?:not|never) (?:forgotten|missed|overlooked|skipped)(?= )/g,
  ],
  ['left-undone', /why (?:did|does|has|had) nothing(?= )/g],
]);

/** Whether a phrase stands in such a turn. */
export function isInnocentTurn({ text }: ReadSentence, { family, start, end }: Cue): boolean {
  const turns = [...text.matchAll(INNOCENT.get(family.id) ?? /(?!)/g)];
  return turns.some(({ index, 0: turn }) => index <= start && end <= index + turn.length);
}

/**
 * What blames nobody where no phrase tells: nothing reminds, so a safeguard is missing; and an apology, which speaks of
 * whoever gives it.
 */
const INNOCENT_SENTENCE =
  /^ ?nothing (?:\S+ ){0,2}?(?:reminds?|reminded|tells?|told|shows?|showed|warns?|warned|checks?|checked|watche[sd]|asks?|asked|stops?|stopped|prevents?|prevented)(?= )|(?:^| )we (?:are (?:\S+ )?sorry|apologi[sz]e)(?= )/;

/** Whether a sentence in which no phrase tells is such. */
export function isInnocentSentence({ text }: ReadSentence): boolean {
  return INNOCENT_SENTENCE.test(text);
}
