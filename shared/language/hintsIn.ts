import { fieldOfHeading } from '#shared/language/fieldOfHeading.ts';
import type { Hint, HintContext } from '#shared/language/hint.ts';
import { hintsInParagraph } from '#shared/language/hintsInParagraph.ts';
import { proseParagraphs } from '#shared/language/proseParagraphs.ts';

/**
 * The hints of a text or Markdown document, in reading order, at most one per rule and paragraph. Without a
 * field, each paragraph is read as what its heading announces: weak remedies below "Action items" only.
 */
export function hintsIn(text: string, context: HintContext): readonly Hint[] {
  return proseParagraphs(text).flatMap((paragraph) => {
    const field = context.field ?? fieldOfHeading(paragraph.headings);
    return hintsInParagraph(text, paragraph, { ...context, field });
  });
}
