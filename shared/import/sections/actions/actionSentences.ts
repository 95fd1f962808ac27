import type { ScannedLine } from '#shared/import/reading/scanLines.ts';

/** A sentence that says what will be done, and who not: `We will rotate the logs.` */
const REMEDY =
  /^(?:(?:in|by|until|from|after|over) [^,]{3,30}, )?(?:\p{L}+(?: \p{L}+)?|the (?:\w+ )?(?:team|engineers?|developers?)|our (?:\w+ )?(?:team|engineers?|developers?))(?: also| then| now)? (?:will|should|must|shall|is going to|need to|(?:want|plan|intend|hope)s? to|are(?: also| now)? \w+ing|are going to|have to)\b|^(?:we(?:['’]re| are)|work is|work has)(?: also| now)? \w+ing\b/iu;
/** A sentence that only leads to others. */
const LEADS = /\b(?:the following|as follows|these (?:steps|measures|actions))\b/i;

/** The sentences of a paragraph in which each says a remedy, without one that leads to them; null for other paragraphs. */
export function remedies(lines: readonly ScannedLine[]): readonly string[] | null {
  const text = lines.map(({ content }) => content).join(' ');
  const [first = '', ...others] = text.split(/(?<=[.!])\s+(?=\p{Lu})/u);
  const told = LEADS.test(first) ? others : [first, ...others];
  return others.length > 0 && told.length > 0 && told.every((sentence) => REMEDY.test(sentence))
    ? told
    : null;
}

/** Whether a sentence says what will be done. */
export function isRemedy(sentence: string): boolean {
  return REMEDY.test(sentence) && !LEADS.test(sentence);
}

/** What a letter ends with, below what will be done. */
const COURTESY =
  /^(?:(?:once )?again,? )?(?:thank(?:s| you)|we(?:['’]re| are)? (?:(?:sincerely|deeply|truly|very|again) )*(?:apologi[sz]e|sorry|regret|appreciate|value)|our apologies|if you (?:have|need)|please (?:contact|reach|do not|don['’]t|let us|feel free)|for (?:more|further) (?:information|questions)|questions\?)/i;

export function isCourtesy(line: string): boolean {
  return COURTESY.test(line);
}
