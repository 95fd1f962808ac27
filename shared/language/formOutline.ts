import { filledForm, formParts, NOBODY_KNOWN } from '#shared/language/formParts.ts';
import { withPlainClasses } from '#shared/language/plainProse.ts';

/*
 * Engines take most of a millisecond to build an expression that knows people, and most forms are in no text of an
 * incident. An outline is what each match of a form contains besides its people: quick to build, and looked for first.
 */

const PEOPLE = '\\{(?:who\\+?|other|people|them)\\}';
/** People at the beginning of a form, alone or as the first of several subjects. */
const SUBJECT = new RegExp(`^(?:${PEOPLE}|\\(\\?:${PEOPLE}\\|[^()]*\\))`);
const PEOPLE_REFUSED = new RegExp(`\\(\\?<?!${PEOPLE}`, 'g');
const PEOPLE_ELSEWHERE = new RegExp(PEOPLE, 'g');

/** Longer than any phrase that names people. */
const ANY_PEOPLE = '[^]{0,1000}?';

const PARTS = formParts(NOBODY_KNOWN);

/** The source of an expression, without regard to case, that the plain prose of each match of a form has. */
export function formOutline(form: string): string {
  const outline = form
    .replace(SUBJECT, '')
    // Whom a form may not name is nobody here.
    .replace(PEOPLE_REFUSED, (refusal) => refusal.replace(PEOPLE_ELSEWHERE, '(?!)'))
    .replace(PEOPLE_ELSEWHERE, ANY_PEOPLE);
  return withPlainClasses(filledForm(outline, PARTS));
}
