import { filledForm, formParts } from '#shared/language/formParts.ts';

/*
 * Engines take milliseconds to build an expression with the names of people and classes of Unicode letters, and
 * most forms are in no text of an incident. An outline is what each match of a form contains besides its people:
 * quick to build, the same for every incident, and looked for first.
 */

/** Stands in a plain text for each letter outside ASCII. */
const OTHER_LETTER = '\u00aa';

const PEOPLE = '\\{(?:who\\+?|other|people|them)\\}';
/** People at the beginning of a form, alone or as the first of several subjects. */
const SUBJECT = new RegExp(`^(?:${PEOPLE}|\\(\\?:${PEOPLE}\\|[^()]*\\))`);
const PEOPLE_REFUSED = new RegExp(`\\(\\?<?!${PEOPLE}`, 'g');
const PEOPLE_ELSEWHERE = new RegExp(PEOPLE, 'g');

/** Longer than any phrase that names people. */
const ANY_PEOPLE = '[^]{0,1000}?';

const PARTS = formParts([], []);

/** The source of an expression, without regard to case, that the plain text of each match of a form has. */
export function formOutline(form: string): string {
  const outline = form
    .replace(SUBJECT, '')
    // Whom a form may not name is nobody here.
    .replace(PEOPLE_REFUSED, (refusal) => refusal.replace(PEOPLE_ELSEWHERE, '(?!)'))
    .replace(PEOPLE_ELSEWHERE, ANY_PEOPLE);
  return withPlainClasses(filledForm(outline, PARTS));
}

/** A text of the same length for outlines: letters and digits outside ASCII are one letter and one digit. */
export function plainLetters(text: string): string {
  return text.replace(/[\u{80}-\u{10ffff}]/gu, (character) => {
    if (/\p{L}/u.test(character)) return OTHER_LETTER.repeat(character.length);
    return /\p{N}/u.test(character) ? '0'.repeat(character.length) : character;
  });
}

/** The classes of Unicode letters and numbers as those of a plain text. */
function withPlainClasses(source: string): string {
  let isInClass = false;
  return source.replace(/\\p\{([LN])\}|\\.|[[\]]/gu, (part, kind?: string) => {
    if (part === '[' || part === ']') isInClass = part === '[';
    if (kind === undefined) return part;
    const characters = kind === 'L' ? `A-Za-z${OTHER_LETTER}` : '0-9';
    return isInClass ? characters : `[${characters}]`;
  });
}
