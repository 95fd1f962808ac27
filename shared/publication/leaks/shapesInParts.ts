import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';
import { type Token, tokensIn } from '#shared/privacy/privateTokens.ts';
import { searchLetters } from '#shared/privacy/searchForm.ts';
import { shapeText } from '#shared/privacy/shapeText.ts';
import { decodedTexts } from '#shared/publication/leaks/decodedTexts.ts';
import type { FoundLeak, ReadPart } from '#shared/publication/leaks/findLeaks.ts';
import { excerptOf } from '#shared/text/excerpt.ts';

/** Where a shape is at home that no text of the incident has as it is. */
const PUBLISH: DeskSpot = { place: 'publish', id: '', field: '' };

const TAG = /<!--[^<>]{0,200}-->|<\/?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,200})?>/gi;

/** Something private by its shape, and the text that has it as its readers see it. */
interface Shape extends Pick<Token, 'kind' | 'written'> {
  readonly line: string;
}

/**
 * What is private by its shape (tickets, inside addresses, mailboxes, keys) in what was written, once each, in the order
 * of the parts. Fields are searched before they are written; only here are references decoded, emphasis gone, and the
 * words around an alias joined to it. `isKnown` tells, in the letters of `searchForm`, what is found already or may leave.
 */
export function shapesInParts(
  parts: readonly ReadPart[],
  isKnown: (letters: string) => boolean,
): readonly FoundLeak[] {
  const found = new Map<string, Omit<FoundLeak, 'where'> & { readonly where: string[] }>();
  for (const { where, text } of parts) {
    for (const { kind, written, line } of shapesIn(text)) {
      const letters = searchLetters(written);
      const known = found.get(letters);
      if (known !== undefined) {
        if (!known.where.includes(where)) known.where.push(where);
      } else if (!isKnown(letters)) {
        const start = line.toLowerCase().indexOf(written.toLowerCase());
        const string = { words: written, kind, home: PUBLISH, patterns: [] };
        const excerpt = excerptOf(line, Math.max(0, start), Math.max(0, start) + written.length);
        found.set(letters, { string, where: [where], ...excerpt });
      }
    }
  }
  return [...found.values()];
}

/** The same in one text, as letters of `searchForm`. */
export function shapeLetters(text: string): ReadonlySet<string> {
  return new Set(shapesIn(text).map(({ written }) => searchLetters(written)));
}

/** Line by line, each line once: a text is long, and no shape is on two lines. */
function shapesIn(text: string): readonly Shape[] {
  const texts = decodedTexts(text).map(shapeText);
  const lines = new Set([...texts, ...texts.flatMap(withoutTags)].flatMap((each) => each.split('\n')));
  return [...lines].flatMap((line) =>
    tokensIn(line)
      .filter(({ isByNature, written }) => isByNature && !isAnchor(written, line))
      .map(({ kind, written }) => ({ kind, written, line })),
  );
}

/** As a page would show it where the file shows tags as text: nobody else writes them within a word. */
function withoutTags(text: string): readonly string[] {
  const untagged = text.replace(TAG, '');
  return untagged === text ? [] : [untagged];
}

/** A link to a place on the same page looks like a channel: it is all of a link, or of an attribute. */
function isAnchor(written: string, line: string): boolean {
  return written.startsWith('#') && (line.trim() === written || line.includes(`="${written}"`));
}
