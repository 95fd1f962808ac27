import { byInputs, byKey, byObject } from '#shared/basics/memo.ts';
import { type DeskSpot, isSameSpot, writtenSpot } from '#shared/domain/incident/deskSpot.ts';
import type { DismissedHint } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { HintField } from '#shared/domain/incident/textPath.ts';
import type { Hint, NamedPerson } from '#shared/language/hint.ts';
import { hintsIn } from '#shared/language/hintsIn.ts';
import {
  HINTED_PLACES,
  type HintedPlace,
  type IncidentText,
  incidentTextAt,
  incidentTexts,
  PLACES_OF_AUDIENCE,
} from '#shared/language/incidentTexts.ts';
import { peopleAmong, wordsOf } from '#shared/language/knownPeople.ts';
import type { LanguageTerms } from '#shared/language/languageTerms.ts';
import { incidentPeople } from '#shared/language/namedPerson.ts';

/** A hint with the field of the incident it stands in. */
export interface PlacedHint extends Hint {
  readonly spot: DeskSpot;
}

/** What the person has, besides the incident. */
export interface HintSettings {
  readonly terms: LanguageTerms;
  /** Rules that this person dismissed for good. */
  readonly dismissed: readonly string[];
}

/**
 * The hints of one place, in the order of the file. What did not change is not read again: neither texts, nor texts that
 * none of the people that changed stands in. Pauses after each text, of which there may be tens of thousands, so that the
 * window can answer in between.
 */
export function* readHints(
  incident: Incident,
  section: HintedPlace,
  terms: LanguageTerms,
): Generator<void, readonly PlacedHint[]> {
  const people = incidentPeople(incident);
  const reader = readerFor(terms);
  const found: PlacedHint[] = [];
  for (const text of incidentTexts(incident, section)) {
    if (text.text !== '') found.push(...reader(text)(people));
    yield;
  }
  return found;
}

/** Those that nobody dismissed: rules of this person for good, or what the incident says. */
export function undismissedHints(
  hints: readonly PlacedHint[],
  { dismissedHints = [] }: Incident,
  dismissed: HintSettings['dismissed'],
): readonly PlacedHint[] {
  return hints.filter(
    (hint) =>
      !dismissed.includes(hint.rule) && !dismissedHints.some((dismissal) => isDismissed(hint, dismissal)),
  );
}

/** The hints of one field, as the margin has them; none where the field is no prose. Cheap while the text stays the same. */
export function hintsAt(
  incident: Incident,
  spot: DeskSpot,
  { terms, dismissed }: HintSettings,
): readonly PlacedHint[] {
  const section = HINTED_PLACES.find((place) => place === spot.place);
  if (section === undefined) return [];
  const text = incidentTextAt(incident, section, spot);
  if (text === undefined) return [];
  return undismissedHints(readerFor(terms)(text)(incidentPeople(incident)), incident, dismissed);
}

/** The hints of all places, read at once and without those that were dismissed. */
export function incidentHints(incident: Incident, settings: HintSettings): readonly PlacedHint[] {
  return HINTED_PLACES.flatMap((section) => hintsOfPlace(incident, section, settings));
}

/** The hints of what customers read, read at once, each wording once and without those that were dismissed. */
export function publicHints(incident: Incident, settings: HintSettings): readonly PlacedHint[] {
  return widestHints(
    PLACES_OF_AUDIENCE.public.flatMap((section) => hintsOfPlace(incident, section, settings)),
  );
}

function hintsOfPlace(
  incident: Incident,
  section: HintedPlace,
  { terms, dismissed }: HintSettings,
): readonly PlacedHint[] {
  const reading = readHints(incident, section, terms);
  let step = reading.next();
  while (step.done !== true) step = reading.next();
  return undismissedHints(step.value, incident, dismissed);
}

/** Without those within another: a hint about more words of the same text says what the shorter one does. */
export function widestHints(hints: readonly PlacedHint[]): readonly PlacedHint[] {
  return hints.filter((hint) => !hints.some((other) => isWithin(hint, other)));
}

function isWithin(one: PlacedHint, other: PlacedHint): boolean {
  const isShorter = one.end - one.start < other.end - other.start;
  return isShorter && isSameSpot(one.spot, other.spot) && one.start >= other.start && one.end <= other.end;
}

/** That these words of this text may stand, for the incident's file; the same words elsewhere are hinted at still. */
export function dismissalOf({ rule, excerpt, spot }: PlacedHint): DismissedHint {
  const { id } = writtenSpot(spot);
  return { rule, excerpt, ...(id === undefined ? {} : { id }) };
}

function isDismissed({ rule, excerpt, spot }: PlacedHint, dismissal: DismissedHint): boolean {
  if (dismissal.rule !== rule) return false;
  if (dismissal.excerpt === undefined) return true;
  return dismissal.excerpt === excerpt && dismissal.id === writtenSpot(spot).id;
}

/** By text, then for the people of the incident: of those, only who may stand in the text makes it read again. */
type Reader = (text: IncidentText) => (people: readonly NamedPerson[]) => readonly PlacedHint[];

/** The memo keeps texts, so that it knows one that is typed again; the rest goes with its event. */
const MOST_KEPT = 20_000;
/** Characters of one field. A longer text is no prose of a meeting; whole documents are for `check --language`. */
const MOST_READ = 50_000;

/** The reader for the terms of one folder, which knows the texts it has read. */
const readerFor = byInputs(newReader, (terms) => [JSON.stringify(terms)]);

function newReader(terms: LanguageTerms): Reader {
  const ofNobody = byKey(Number.POSITIVE_INFINITY, (field: HintField) =>
    byKey(MOST_KEPT, (text: string) => hintsIn(text, { field, people: [], terms })),
  );
  return byObject(({ kind: field, text: whole, exempt, spot }: IncidentText) => {
    const text = whole.slice(0, MOST_READ);
    const there = byInputs((everybody: readonly NamedPerson[]) => {
      const people = peopleAmong(wordsOf(text), everybody);
      return { people, written: JSON.stringify(people) };
    });
    const hints = byInputs(
      ({ people }: ReturnType<typeof there>) =>
        (people.length === 0 ? ofNobody(field)(text) : hintsIn(text, { field, people, terms }))
          .filter(({ rule }) => !exempt.includes(rule))
          .map((hint): PlacedHint => ({ ...hint, spot })),
      ({ written }) => [written],
    );
    return (everybody) => hints(there(everybody));
  });
}
