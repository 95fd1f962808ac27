import { publicAliases } from '#shared/aliases/publicAliases.ts';
import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { OWN_WORDS } from '#shared/errors/leakWords.ts';
import type { PrivateWord } from '#shared/language/languageTerms.ts';
import {
  actorsIn,
  namePatterns,
  namesIn,
  ownWordPatterns,
  wholeNamePattern,
} from '#shared/names/personNames.ts';
import { type Pattern, type PrivateString, patternName } from '#shared/privacy/privateString.ts';
import { type Token, tokensIn } from '#shared/privacy/privateTokens.ts';
import { searchLetters } from '#shared/privacy/searchForm.ts';
import { isName } from '#shared/privacy/tokenParts.ts';
import { hiddenNames } from '#shared/publication/leaks/hiddenNames.ts';
import { type IncidentString, incidentStrings } from '#shared/publication/leaks/incidentStrings.ts';
import { textStrings } from '#shared/publication/leaks/textStrings.ts';
import { type TokenedString, tokenStrings } from '#shared/publication/leaks/tokenStrings.ts';

/**
 * All that may not stand in a public export of this incident, each once, where it is first found:
 *
 * 1. **Names** of attendees, the facilitator, owners and actors (full names, their parts, other spellings and
 *    accounts; words for roles are none), names that only the private parts say, the left side of every alias,
 *    and the team's own private words (`ownWords`).
 * 2. **Addresses and identifiers** from every text that is not public: e-mails, host names, links, tickets,
 *    names in code, and the parts by which they are known (`db-prod-07` of `db-prod-07.fra.corp`). Personal
 *    e-mails, hosts that only an inside network has, tickets, keys, channels and the like are private wherever
 *    they stand. What customers know (a role's mailbox, `api.acme.example`) is not, where a public text says it.
 * 3. **Texts** for the facilitator alone (private items, notes, the parking lot, reasons for dismissing, fields
 *    nobody knows), known again by five words in a row, and texts for the company, by eight. Ordinary words are
 *    never private. Nor is a text that a thing marked public has too, or the incident's title. The internal
 *    summary is what the public one is made from: what the company may see and the summary says as well is not
 *    private either, but for the names in it.
 *
 * An alias that stands for itself says that a name, an address or a text may be public.
 */
export function privateStrings(
  incident: Incident,
  ownWords: readonly PrivateWord[] = [],
): readonly PrivateString[] {
  const strings = withTokens(incidentStrings(incident));
  const allowed = allowedBy(incident);
  const foundStrings = [
    ...aliasNames(incident),
    ...firstOfTexts(strings).flatMap(peopleIn),
    ...ownWords.map(ownWord),
    ...ownName(incident),
    ...hiddenNames(strings).map(({ name, home, patterns }) => ({
      words: name,
      kind: 'name' as const,
      home,
      patterns,
    })),
    ...tokenStrings(strings),
    ...textStrings(strings, publicAliases(incident)),
  ];
  return firstOfEach(foundStrings).flatMap((string) => withoutAllowed(string, allowed));
}

/** Each text once for what it means, at home where it stands first. */
function firstOfTexts<Text extends IncidentString>(strings: readonly Text[]): readonly Text[] {
  const first = new Map<string, Text>();
  for (const string of strings) {
    const key = `${string.treatment} ${string.text}`;
    if (!first.has(key)) first.set(key, string);
  }
  return [...first.values()];
}

/** Thousands of attendees have a few roles: each text is read once. */
function withTokens(strings: readonly IncidentString[]): readonly TokenedString[] {
  const read = new Map<string, readonly Token[]>();
  return strings.map((string) => {
    const tokens = read.get(string.text) ?? tokensIn(string.text);
    read.set(string.text, tokens);
    return { ...string, tokens };
  });
}

/** A part that may be public is let through, the rest is not. */
function withoutAllowed(string: PrivateString, allowed: ReadonlySet<string>): readonly PrivateString[] {
  if (allowed.has(searchLetters(string.words))) return [];
  const patterns = string.patterns.filter(({ letters, fit }) => fit === 'text' || !allowed.has(letters));
  return patterns.length === 0 ? [] : [{ ...string, patterns }];
}

/** What aliases that stand for themselves let through, as letters of `searchForm`. */
export function allowedBy({ publication }: Incident): ReadonlySet<string> {
  const same = publication.aliases.filter(({ name, alias }) => name.trim() === alias.trim());
  return new Set(same.map(({ name }) => searchLetters(name)));
}

function aliasNames({ publication }: Incident): readonly PrivateString[] {
  return publication.aliases.flatMap(({ name }, index) => {
    if (searchLetters(name).length < 2) return [];
    const home: DeskSpot = { place: 'publish', id: `${index}`, field: 'alias' };
    const words = name.trim();
    return [{ words, kind: 'name' as const, home, patterns: [wholeNamePattern(words)] }];
  });
}

function peopleIn({ text, treatment, home }: IncidentString): readonly PrivateString[] {
  const names = treatment === 'name' ? namesIn(text) : treatment === 'actor' ? actorsIn(text) : [];
  return names.map((words) => ({ words, kind: 'name', home, patterns: namePatterns(words) }));
}

/** As programs make ids up; such a one says nothing. */
const MADE_UP = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Files that were not made here may have a name of the company's for an id: `acme-payments-2026-041`. */
function ownName({ id }: Incident): readonly PrivateString[] {
  if (MADE_UP.test(id) || !isName(id)) return [];
  const letters = searchLetters(id);
  const home: DeskSpot = { place: 'publish', id: '', field: 'id' };
  return [{ words: id, kind: 'identifier', home, patterns: [{ letters, written: id, fit: 'stem' }] }];
}

/** A customer's name may be that of a person as well; a code name of several words is known by all of them. */
function ownWord({ words }: PrivateWord): PrivateString {
  const home: DeskSpot = { place: 'publish', id: '', field: OWN_WORDS };
  return { words, kind: 'name', home, patterns: ownWordPatterns(words) };
}

/**
 * Once each, as it is first found, and with all by which it is known: an alias knows less of a person than a list. Who
 * acted in thousands of events is known by as many patterns as who acted once.
 */
function firstOfEach(foundStrings: readonly PrivateString[]): readonly PrivateString[] {
  const first = new Map<
    string,
    Omit<PrivateString, 'patterns'> & { readonly patterns: Map<string, Pattern> }
  >();
  for (const string of foundStrings) {
    const key = string.kind === 'text' ? `text ${string.words}` : searchLetters(string.words);
    const known = first.get(key) ?? { ...string, patterns: new Map() };
    first.set(key, known);
    for (const pattern of string.patterns) known.patterns.set(patternName(pattern), pattern);
  }
  return [...first.values()].map((string) => ({ ...string, patterns: [...string.patterns.values()] }));
}
