import type { DeskSpot } from '#shared/domain/deskSpot.ts';
import type { Incident } from '#shared/domain/incident.ts';
import {
  type Distinction,
  distinctivePieces,
  INSIDE_TEXT,
  SECRET_TEXT,
  sentencesOf,
} from '#shared/publication/leaks/distinctiveTexts.ts';
import { type IncidentString, incidentStrings } from '#shared/publication/leaks/incidentStrings.ts';
import { namePatterns, namesIn, wholeNamePattern } from '#shared/publication/leaks/personNames.ts';
import type { Pattern, PrivateString } from '#shared/publication/leaks/privateString.ts';
import { type Token, tokensIn } from '#shared/publication/leaks/privateTokens.ts';
import { searchForm } from '#shared/publication/leaks/searchForm.ts';

/**
 * All that may not stand in a public export of this incident, each once, where it is first found:
 *
 * 1. **Names** of attendees, the facilitator, owners and actors (full names and their parts; words for roles
 *    are none), and the left side of every alias.
 * 2. **Addresses and identifiers** from every text that is not public: e-mails, host names, links, tickets,
 *    names in code. Personal e-mails and hosts that only an inside network has are private wherever they stand.
 *    What customers know (a role's mailbox, `api.acme.example`) is not, where a public text says it.
 * 3. **Texts** for the facilitator alone (private items, notes, the parking lot, reasons for dismissing, fields
 *    nobody knows), known again by five words in a row, and texts for the company, by eight. Ordinary words are
 *    never private. Nor is a text that a thing marked public has too, or the incident's title. The internal
 *    summary is what the public one is made from: what the company may see and the summary says as well is not
 *    private either, but for the names in it.
 *
 * An alias that stands for itself says that a name, an address or a text may be public.
 */
export function privateStrings(incident: Incident): readonly PrivateString[] {
  const strings = incidentStrings(incident).map((string) => ({ ...string, tokens: tokensIn(string.text) }));
  const allowed = allowedBy(incident);
  const found = [
    ...aliasNames(incident),
    ...strings.flatMap((string) => (string.treatment === 'name' ? peopleIn(string) : [])),
    ...tokenStrings(strings),
    ...textStrings(strings),
  ];
  const isAllowed = ({ words }: PrivateString) => allowed.has(searchForm(words).letters);
  return firstOfEach(found.filter((string) => !isAllowed(string)));
}

interface TokenedString extends IncidentString {
  readonly tokens: readonly Token[];
}

/** What aliases that stand for themselves let through, as letters. */
function allowedBy({ publication }: Incident): ReadonlySet<string> {
  const same = publication.aliases.filter(({ name, alias }) => name.trim() === alias.trim());
  return new Set(same.map(({ name }) => searchForm(name).letters));
}

function aliasNames({ publication }: Incident): readonly PrivateString[] {
  return publication.aliases.flatMap(({ name }, index) => {
    if (searchForm(name).letters.length < 2) return [];
    const home: DeskSpot = { place: 'publish', id: `${index}`, field: 'alias' };
    const words = name.trim();
    return [{ words, kind: 'name' as const, home, patterns: [wholeNamePattern(words)] }];
  });
}

function peopleIn({ text, home }: IncidentString): readonly PrivateString[] {
  return namesIn(text).map((words) => ({ words, kind: 'name', home, patterns: namePatterns(words) }));
}

function tokenStrings(strings: readonly TokenedString[]): readonly PrivateString[] {
  const writtenIn = (some: readonly TokenedString[]) =>
    new Set(some.flatMap(({ tokens }) => tokens.map(({ written }) => written)));
  const said = writtenIn(strings.filter(({ treatment }) => treatment === 'said'));
  const statusPage = writtenIn(strings.filter(({ home }) => home.field === 'statusPageUrl'));
  const isPrivate = (token: Token, { treatment }: IncidentString) => {
    if (statusPage.has(token.written) || (token.isForCustomers && said.has(token.written))) return false;
    return token.isByNature || treatment !== 'said';
  };
  return strings.flatMap((string) =>
    string.tokens
      .filter((token) => isPrivate(token, string))
      .map(({ kind, written }) => ({
        words: written,
        kind: string.treatment === 'link' && kind === 'link' ? ('ticket' as const) : kind,
        home: string.home,
        patterns: tokenPatterns(kind, written),
      })),
  );
}

/** A link is known again without its scheme; a person's mailbox also by the name in it. */
function tokenPatterns(kind: Token['kind'], written: string): readonly Pattern[] {
  const shown = kind === 'link' ? written.replace(/^[^:]+:\/\//, '') : written;
  const { letters } = searchForm(shown);
  const whole: Pattern = { letters, written: shown, fit: /^\d*$/.test(letters) ? 'number' : 'token' };
  const [, first, last] = /^(\p{L}{2,})[._](\p{L}{2,})@/u.exec(written) ?? [];
  return kind === 'email' && first !== undefined ? [whole, wholeNamePattern(`${first} ${last}`)] : [whole];
}

function textStrings(strings: readonly TokenedString[]): readonly PrivateString[] {
  const said = strings.filter(({ treatment, home }) => treatment === 'said' && home.place !== 'publish');
  const drafts = strings.filter(({ treatment }) => treatment === 'draft');
  const open = {
    secret: new Set(said.flatMap((string) => piecesOf(string, SECRET_TEXT))),
    inside: new Set([...said, ...drafts].flatMap((string) => piecesOf(string, INSIDE_TEXT))),
  };
  return strings.flatMap((string) => {
    const { text, treatment, home } = string;
    if (treatment !== 'inside' && treatment !== 'secret') return [];
    const pieces = piecesOf(string, treatment === 'secret' ? SECRET_TEXT : INSIDE_TEXT);
    const patterns = pieces.flatMap((letters): readonly Pattern[] =>
      open[treatment].has(letters) ? [] : [{ letters, written: '', fit: 'text' }],
    );
    return patterns.length === 0 ? [] : [{ words: text, kind: 'text', home, patterns }];
  });
}

/** Addresses and identifiers are looked for by themselves; a text is known again by its other words. */
function piecesOf({ text, tokens }: TokenedString, distinction: Distinction): readonly string[] {
  const words = tokens.reduce((left, { written }) => left.replaceAll(written, ' '), text);
  return sentencesOf(words).flatMap((sentence) => distinctivePieces(sentence, distinction));
}

function firstOfEach(found: readonly PrivateString[]): readonly PrivateString[] {
  const first = new Map<string, PrivateString>();
  for (const string of found) {
    const key = string.kind === 'text' ? `text ${string.words}` : searchForm(string.words).letters;
    if (!first.has(key)) first.set(key, string);
  }
  return [...first.values()];
}
