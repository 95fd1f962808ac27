import { byInputs, byKey, byObject } from '#shared/basics/memo.ts';
import { type DeskSpot, writtenSpot } from '#shared/domain/incident/deskSpot.ts';
import type { DismissedHint } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { HintField } from '#shared/domain/incident/textPath.ts';
import type { Hint, NamedPerson } from '#shared/language/hint.ts';
import { hintsIn } from '#shared/language/hintsIn.ts';
import {
  HINTED_PLACES,
  type HintedPlace,
  type IncidentText,
  incidentTexts,
} from '#shared/language/incidentTexts.ts';
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

/** The hints found until now, and whether every text was read. */
interface HintsSoFar {
  readonly hints: readonly PlacedHint[];
  readonly isWhole: boolean;
}

/**
 * The hints of one place, in the order of the file, without those that were dismissed. Texts that did not change are not
 * read again, so that a key press in a large incident costs one text. At most `mostNew` texts are read that were not
 * before: tens of thousands are read in rounds, so that the window answers in between, and each round gives what those
 * before it found as well.
 */
export function hintsSoFar(
  incident: Incident,
  section: HintedPlace,
  { terms, dismissed }: HintSettings,
  mostNew: number,
): HintsSoFar {
  const reader = readerFor(incidentPeople(incident), terms);
  const found: PlacedHint[] = [];
  let unread = 0;
  for (const text of incidentTexts(incident, section)) {
    if (text.text !== '' && !reader.isRead(text)) unread += 1;
    if (unread > mostNew) break;
    found.push(...reader.read(text));
  }
  const off = incident.dismissedHints ?? [];
  const hints = found.filter(
    (hint) => !dismissed.includes(hint.rule) && !off.some((dismissal) => isDismissed(hint, dismissal)),
  );
  return { hints, isWhole: unread <= mostNew };
}

/** The hints of all places. */
export function incidentHints(incident: Incident, settings: HintSettings): readonly PlacedHint[] {
  return HINTED_PLACES.flatMap(
    (section) => hintsSoFar(incident, section, settings, Number.POSITIVE_INFINITY).hints,
  );
}

function isDismissed({ rule, excerpt, spot }: PlacedHint, dismissal: DismissedHint): boolean {
  if (dismissal.rule !== rule) return false;
  if (dismissal.excerpt === undefined) return true;
  return dismissal.excerpt === excerpt && dismissal.id === writtenSpot(spot).id;
}

interface Reader {
  readonly isRead: (text: IncidentText) => boolean;
  readonly read: (text: IncidentText) => readonly PlacedHint[];
}

/** The reader for the people and terms of one open incident, which knows the texts it has read. */
const readerFor = byInputs(newReader, (...known) => [JSON.stringify(known)]);

/** Texts are kept as they are, so that one that is typed in again is known; the rest is let go with its event. */
const MOST_KEPT = 20_000;
/** Characters of one field. What is longer is no prose of a meeting; a whole document is for `check --language`. */
const MOST_READ = 50_000;

function newReader(people: readonly NamedPerson[], terms: LanguageTerms): Reader {
  const ofKind = byKey(Number.POSITIVE_INFINITY, (field: HintField) =>
    byKey(MOST_KEPT, (text: string) => hintsIn(text.slice(0, MOST_READ), { field, people, terms })),
  );
  const placed = byObject(({ kind, text, exempt, spot }: IncidentText): readonly PlacedHint[] =>
    ofKind(kind)(text)
      .filter(({ rule }) => !exempt.includes(rule))
      .map((hint) => ({ ...hint, spot })),
  );
  return { isRead: placed.isKnown, read: (one) => (one.text === '' ? NONE : placed(one)) };
}

const NONE: readonly PlacedHint[] = [];
