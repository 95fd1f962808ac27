import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Leak } from '#shared/errors/leak.ts';
import type { PrivateWord } from '#shared/language/languageTerms.ts';
import type { PrivateString } from '#shared/privacy/privateString.ts';
import { searchLetters } from '#shared/privacy/searchForm.ts';
import {
  type FoundLeak,
  type LeakFinder,
  leakFinder,
  type ReadPart,
  WHOLE_FILE,
} from '#shared/publication/leaks/findLeaks.ts';
import { incidentStrings } from '#shared/publication/leaks/incidentStrings.ts';
import { allowedBy, privateStrings } from '#shared/publication/leaks/privateStrings.ts';
import { readMarkdown } from '#shared/publication/leaks/readBack/readMarkdown.ts';
import { shapeLetters, shapesInParts } from '#shared/publication/leaks/shapesInParts.ts';

/** Enough to be recognised; a whole log would hide the list it stands in. */
const LONGEST_WORDS = 240;

/** What of an incident, or private by its shape, stands in a public export of it, in the order of the file; empty: nothing private does. */
export function incidentLeaks(
  incident: Incident,
  parts: readonly ReadPart[],
  ownWords: readonly PrivateWord[] = [],
): readonly Leak[] {
  const find = leakFinder(privateStrings(incident, ownWords));
  const knownLeaks = find(parts);
  const foundLeaks = outermost([...knownLeaks, ...newShapes(incident, parts, knownLeaks)]);
  if (foundLeaks.length === 0) return [];
  const sourceOf = sourcesIn(incident, find);
  return foundLeaks.map((leak) => described(leak, sourceOf));
}

/** What only the written parts show to be private. */
function newShapes(
  incident: Incident,
  parts: readonly ReadPart[],
  knownLeaks: readonly FoundLeak[],
): readonly FoundLeak[] {
  const open = allowedBy(incident);
  const told = new Set(knownLeaks.map(({ string }) => searchLetters(string.words)));
  return shapesInParts(parts, (letters) => open.has(letters) || told.has(letters));
}

/** A host in a link, or a ticket in its address, is not told beside it. */
function outermost(foundLeaks: readonly FoundLeak[]): readonly FoundLeak[] {
  const tokens = foundLeaks.filter(({ string }) => string.kind !== 'text' && string.kind !== 'name');
  const isInside = ({ string, where }: FoundLeak) =>
    tokens.some(
      (other) =>
        other.string !== string &&
        other.string.words.includes(string.words) &&
        where.some((place) => other.where.includes(place)),
    );
  return foundLeaks.filter((leak) => leak.string.kind === 'text' || !isInside(leak));
}

type Sources = (leak: FoundLeak) => Leak['source'];

/** The first field for the public that says it. */
function sourcesIn(incident: Incident, find: LeakFinder): Sources {
  const sources = new Map<PrivateString, DeskSpot>();
  const shapes = new Map<string, DeskSpot>();
  for (const { text, treatment, home } of incidentStrings(incident)) {
    if (treatment !== 'said') continue;
    for (const { string } of find([{ where: '', text }])) {
      if (!sources.has(string)) sources.set(string, home);
    }
    for (const letters of readMarkdown(text).flatMap((part) => [...shapeLetters(part.text)])) {
      if (!shapes.has(letters)) shapes.set(letters, home);
    }
  }
  return ({ string }) => sources.get(string) ?? shapes.get(searchLetters(string.words));
}

function described(leak: FoundLeak, sourceOf: Sources): Leak {
  const { string, excerpt, span } = leak;
  const source = sourceOf(leak);
  const { kind, words } = string;
  // What only the written parts show is at home where the public reads it.
  const home = string.patterns.length === 0 ? (source ?? string.home) : string.home;
  return {
    kind,
    words: words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words,
    where: placesOf(leak).join(', '),
    excerpt,
    span,
    home,
    ...(source === undefined ? {} : { source }),
  };
}

/** That a text also stands in its file needs no saying. */
function placesOf({ where }: FoundLeak): readonly string[] {
  const told = where.filter((place) => place !== WHOLE_FILE);
  return told.length === 0 ? where : told;
}
