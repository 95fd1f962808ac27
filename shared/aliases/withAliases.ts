import { appendAlias } from '#shared/aliases/appendAlias.ts';
import { type FoundName, findNames, type Replacement } from '#shared/aliases/findNames.ts';
import { nameKey } from '#shared/aliases/foldedText.ts';
import { severalAlike } from '#shared/aliases/severalAlike.ts';

/**
 * The text with each name replaced by its alias; see {@link findNames} for what is found, and
 * {@link appendAlias} for how the alias is fitted in, {@link severalAlike} for names in a list. A name whose alias is that name stays as it is written.
 */
export function withAliases(text: string, replacements: readonly Replacement[]): string {
  return withFoundReplaced(text, findNames(text, replacements));
}

/** The same for places that were chosen among those found; in the text's order, without overlaps. */
export function withFoundReplaced(text: string, foundNames: readonly FoundName[]): string {
  let written = '';
  let done = 0;
  for (const { start, end, replacement } of severalAlike(text, foundNames)) {
    const { name, alias } = replacement;
    if (nameKey(name) === nameKey(alias)) continue;
    const ending = possessive(text, start, end);
    written = appendAlias(written + text.slice(done, start), alias) + endingOf(alias, ending);
    done = end + ending.length;
  }
  return written + text.slice(done);
}

/** The `'s` that follows a name, or the `'` after one that ends in s; empty when nothing is owned. */
function possessive(text: string, start: number, end: number): string {
  const after = text.slice(end, end + 4);
  if (/^['’]s(?![\p{L}\p{N}])/iu.test(after)) return after.slice(0, 2);
  const endsInS = /s$/i.test(text.slice(start, end));
  return endsInS && /^['’]\s+[\p{L}\p{N}]/u.test(after) ? after.slice(0, 1) : '';
}

function endingOf(alias: string, ending: string): string {
  if (ending === '') return '';
  const mark = ending.charAt(0);
  return /s$/i.test(alias) ? mark : `${mark}s`;
}
