import type { DismissedHint } from '#shared/domain/dismissedHint.ts';
import type { Incident } from '#shared/domain/incident.ts';
import { SECTION_IDS, type SectionId } from '#shared/domain/sections.ts';
import type { Hint, HintContext, NamedPerson } from '#shared/language/hint.ts';
import { hintsIn } from '#shared/language/hintsIn.ts';
import { incidentPeople } from '#shared/language/incidentPeople.ts';
import { type IncidentText, incidentTexts } from '#shared/language/incidentTexts.ts';
import type { LanguageTerms } from '#shared/language/languageTerms.ts';
import type { FindingPlace } from '#shared/rules/finding.ts';

/** A hint with the field of the incident it stands in. */
export interface PlacedHint extends Hint {
  readonly place: FindingPlace;
}

/** What the person has, besides the incident. */
export interface HintSettings {
  readonly terms: LanguageTerms;
  /** Rules that this person dismissed for good. */
  readonly dismissed: readonly string[];
}

/**
 * The hints of one section, in the order of the file, without those that were dismissed. Texts that did not
 * change are not read again, so that a key press in a large incident costs one text.
 */
export function sectionHints(
  incident: Incident,
  section: SectionId,
  { terms, dismissed }: HintSettings,
): readonly PlacedHint[] {
  const read = readerFor(incidentPeople(incident), terms);
  const off = incident.dismissedHints ?? [];
  return incidentTexts(incident, section).flatMap((one) => {
    const hints = read(one);
    if (hints.length === 0) return [];
    return hints
      .filter(({ rule }) => !dismissed.includes(rule) && !one.exempt.includes(rule))
      .filter((hint) => !off.some((dismissal) => isDismissed(hint, one.place, dismissal)))
      .map((hint) => ({ ...hint, place: one.place }));
  });
}

/** The hints of all sections. */
export function incidentHints(incident: Incident, settings: HintSettings): readonly PlacedHint[] {
  return SECTION_IDS.flatMap((section) => sectionHints(incident, section, settings));
}

function isDismissed({ rule, excerpt }: Hint, place: FindingPlace, dismissal: DismissedHint): boolean {
  if (dismissal.rule !== rule) return false;
  return dismissal.excerpt === undefined || (dismissal.excerpt === excerpt && dismissal.id === place.id);
}

type ReadText = (text: IncidentText) => readonly Hint[];

/** Each text with the hints it had, by kind, for the people and terms of one open incident. */
let latest: { readonly key: string; readonly known: Map<string, readonly Hint[]> } | null = null;
const MOST_KEPT = 20_000;

function readerFor(people: readonly NamedPerson[], terms: LanguageTerms): ReadText {
  const key = JSON.stringify([people, terms]);
  if (latest?.key !== key) latest = { key, known: new Map() };
  const { known } = latest;
  return ({ kind, text }) => {
    if (text === '') return [];
    const name = `${kind} ${text}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    const context: HintContext = { field: kind, people, terms };
    const hints = hintsIn(text, context);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(name, hints);
    return hints;
  };
}
