import { FRENCH } from '#shared/language/blame/languages/french.ts';
import { GERMAN } from '#shared/language/blame/languages/german.ts';
import type { OtherLanguage } from '#shared/language/blame/languages/otherLanguage.ts';
import { SPANISH } from '#shared/language/blame/languages/spanish.ts';

/** Small words that tell English. */
const ENGLISH_TELLERS: ReadonlySet<string> = new Set(
  (
    'the an and is are was were be been to of in at for with by from that this it its not but or as we our they their he she ' +
    'his her i you your had has have did do does who which what when where before after should would could will'
  ).split(' '),
);

const OTHERS: readonly (readonly [OtherLanguage, ReadonlySet<string>])[] = [GERMAN, FRENCH, SPANISH].map(
  (language) => [language, new Set(language.tellers)],
);

/** Letters that English words do not have. */
const MARKS: readonly (readonly [OtherLanguage, RegExp])[] = [
  [GERMAN, /[äöüß]/g],
  [FRENCH, /[èêàùçœî]|\p{L}['’](?=\p{L}{2})/gu],
  [SPANISH, /[ñ¿¡áíóú]/g],
];
const MOST_MARKS = 2;

/**
 * The languages besides English that a stretch of prose may be in, told by its small words and letters. All of them that are told as well, also where
 * nothing tells, as in “Nachschulung aller Beteiligten”; none where it is English.
 */
export function languagesOf(prose: string): readonly OtherLanguage[] {
  const lower = prose.toLowerCase();
  const words = lower.match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH_TELLERS.has(word)).length;
  const told = OTHERS.map(([language, tellers]) => {
    const marks = MARKS.find(([knownLanguage]) => knownLanguage === language)?.[1];
    const marked = marks === undefined ? 0 : Math.min(lower.match(marks)?.length ?? 0, MOST_MARKS);
    return { language, count: words.filter((word) => tellers.has(word)).length + marked };
  });
  const most = Math.max(...told.map(({ count }) => count));
  if (most > english) return told.filter(({ count }) => count === most).map(({ language }) => language);
  return english === 0 ? OTHERS.map(([language]) => language) : [];
}
