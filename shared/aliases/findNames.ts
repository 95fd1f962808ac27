import { isSentenceStart } from '#shared/aliases/appendAlias.ts';
import { foldedText, nameKey } from '#shared/aliases/foldedText.ts';
import { type NameFinder, nameFinder } from '#shared/aliases/nameFinder.ts';
import { standingOf } from '#shared/aliases/nameStanding.ts';
import { byObject } from '#shared/basics/memo.ts';
import type { Alias } from '#shared/domain/incident/publication.ts';
import { EMAIL_ADDRESS } from '#shared/privacy/emailAddress.ts';

/** What stands for a name, and how strictly the name is looked for. */
export interface Replacement extends Alias {
  /**
   * Absent: in any case. `capitalised`: only where it is written with a capital, for names that are words as
   * well. `as-name`: moreover not where a sentence begins with it, unless somebody has or does something. `if-told`:
   * only where the text makes it a name rather than a word, a month or a place; `in-doubt`: where it may be either.
   */
  readonly spoken?: 'capitalised' | 'as-name' | 'if-told' | 'in-doubt';
  /** The whole name that this is a part of. */
  readonly partOf?: string;
}

/** A place where a name stands. Offsets count UTF-16 units of the text. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly replacement: Replacement;
}

/**
 * Where names stand in a text, in its order, without overlaps; the longest name counts, and of equal names the
 * first. "Sam" is not found inside "Samuel". Accents, invisible characters and what separates the words of a
 * name do not matter; an address of electronic mail with a name in it is found as a whole.
 */
export function findNames(text: string, replacements: readonly Replacement[]): readonly FoundName[] {
  const sought = soughtFor(replacements);
  if (sought.byKey.size === 0 || text === '') return [];
  const addresses = addressesIn(text, sought.byKey);
  const names = namesAsWords(text, sought);
  if (addresses.length === 0) return names;
  return [...addresses, ...outside(names, addresses)].sort((a, b) => a.start - b.start);
}

type ByKey = ReadonlyMap<string, Replacement>;

interface Sought {
  readonly byKey: ByKey;
  readonly find: NameFinder;
}

/** The same names are looked for again beside others. */
const keyOf = byObject(({ name }: Replacement): string => nameKey(name));

/** The same names are looked for in every text of an incident. */
const soughtFor = byObject((replacements: readonly Replacement[]): Sought => {
  const byKey = new Map<string, Replacement>();
  for (const replacement of replacements) {
    const key = keyOf(replacement);
    if (key !== '' && !byKey.has(key)) byKey.set(key, replacement);
  }
  return { byKey, find: nameFinder([...byKey.keys()]) };
});

function addressesIn(text: string, byKey: ByKey): readonly FoundName[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(EMAIL_ADDRESS)].flatMap(({ 0: address, index: start }) => {
    const [local = ''] = address.split('@');
    const replacement = [address, local, ...local.split(/[._%+-]+/)]
      .map((name) => byKey.get(nameKey(name)))
      .find((knownReplacement) => knownReplacement !== undefined);
    return replacement === undefined ? [] : [{ start, end: start + address.length, replacement }];
  });
}

/** The names that overlap with no address; both are in the order of the text. */
function outside(names: readonly FoundName[], addresses: readonly FoundName[]): readonly FoundName[] {
  let next = 0;
  return names.filter(({ start, end }) => {
    while ((addresses[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (addresses[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}

function namesAsWords(text: string, { byKey, find }: Sought): readonly FoundName[] {
  const { folded, originOf } = foldedText(text);
  return find(folded).flatMap((foundKey) => {
    const replacement = byKey.get(foundKey.key);
    const start = originOf(foundKey.start);
    const end = originOf(foundKey.end);
    if (replacement === undefined || !isSpoken(text, start, end, replacement)) return [];
    return [{ start, end, replacement }];
  });
}

const ACTS =
  /^['’]s|^\s+(?:\p{L}+ly\s+|then\s+|also\s+)?(?:was|were|is|had|has|did|does|could|should|would|ran|made|set|took|saw|put|began|\p{L}{2,}ed)(?!\p{L})/u;

function isSpoken(text: string, start: number, end: number, { spoken }: Replacement): boolean {
  const found = text.slice(start, end);
  if (spoken === undefined || (found.startsWith('@') && spoken !== 'in-doubt')) return true;
  if (!/^\p{Lu}/u.test(found)) return !/^\p{Ll}/u.test(found);
  if (spoken === 'if-told') return standingOf(text, start, end) === 'name';
  if (spoken === 'in-doubt') return standingOf(text, start, end) === 'doubt';
  return (
    spoken === 'capitalised' || ACTS.test(text.slice(end, end + 40)) || !isSentenceStart(text.slice(0, start))
  );
}
