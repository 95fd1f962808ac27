import type { HintField } from '#shared/domain/incident/textPath.ts';
import type { Hint, HintContext } from '#shared/language/hint.ts';
import { hintsInParagraph } from '#shared/language/hintsInParagraph.ts';
import { proseParagraphs } from '#shared/language/proseParagraphs.ts';

/**
 * The hints of a text or Markdown document, in reading order, at most one per sentence, and one per rule and
 * paragraph. Without a field, each paragraph is read as what its heading announces: weak remedies below "Action items" only.
 */
export function hintsIn(text: string, context: HintContext): readonly Hint[] {
  return proseParagraphs(text).flatMap((paragraph) => {
    const field = context.field ?? fieldOfHeading(paragraph.headings);
    return hintsInParagraph(text, paragraph, { ...context, field });
  });
}

/** Headings as postmortems have them, the more particular ones first. */
const HEADINGS: readonly (readonly [RegExp, HintField])[] = [
  [/action|follow[- ]?up|remediation|to[- ]?dos?|next steps|preventi/i, 'action'],
  [/timeline|chronolog|log of events/i, 'timeline'],
  [/contribut|what went (?:wrong|badly|poorly)|could have gone better|went less/i, 'factor'],
  [/root cause|five whys|5 whys|causes?$|causes? analysis/i, 'cause'],
  [/went well|lucky|luck/i, 'wentWell'],
  [/lessons?|learn|takeaway/i, 'lesson'],
  [/summary|overview|impact|abstract/i, 'summary'],
];

/** What kind of text the nearest heading announces that tells; null when none does. */
function fieldOfHeading(headings: readonly string[]): HintField | null {
  for (const heading of headings) {
    const field = HEADINGS.find(([words]) => words.test(heading))?.[1];
    if (field !== undefined) return field;
  }
  return null;
}
