import { webAddress } from '#shared/words/links/webAddress.ts';

/** An address in a text: from its first character to behind its last. */
export interface FoundAddress {
  readonly from: number;
  readonly to: number;
  readonly url: string;
}

/**
 * Characters that no address holds where it stands in a text: spaces, quotation marks, the full stop and brackets of
 * East Asian scripts, and what nobody sees, which could hide where an address leads.
 */
const OUTSIDE =
  '\\s<>"\'`\\\\“”„‘’‚«»‹›\\u3000-\\u303f\\uff01\\uff08\\uff09\\uff0c\\uff1a\\uff1b\\uff1f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff';
const CANDIDATE = new RegExp(`(?<![a-z\\d])(?:https?:\\/\\/|mailto:)[^\\p{Cc}\\p{Cs}${OUTSIDE}]+`, 'giu');
/** Ends a sentence or an emphasis rather than an address. */
const ENDS = /[.,;:!?…*_~|'^]/u;
const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** The http, https and mailto addresses of a text, in its order. Takes time in proportion to the text. */
export function addressesIn(text: string): readonly FoundAddress[] {
  if (!/https?:\/\/|mailto:/i.test(text)) return [];
  return [...text.matchAll(CANDIDATE)].flatMap(({ 0: candidate, index }) => {
    const url = withoutEnd(candidate);
    return webAddress(url) === null ? [] : [{ from: index, to: index + url.length, url }];
  });
}

/** Without what belongs to the sentence around it: its punctuation, and brackets that open before the address. */
function withoutEnd(candidate: string): string {
  const counts = new Map<string, number>();
  for (const sign of candidate) {
    if ('()[]{}'.includes(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  let end = candidate.length;
  while (end > 0) {
    const last = candidate.charAt(end - 1);
    const opening = OPENING[last];
    const isUnopened = opening !== undefined && (counts.get(last) ?? 0) > (counts.get(opening) ?? 0);
    if (!isUnopened && !ENDS.test(last) && !'([{'.includes(last)) break;
    counts.set(last, (counts.get(last) ?? 0) - 1);
    end -= 1;
  }
  return candidate.slice(0, end);
}
