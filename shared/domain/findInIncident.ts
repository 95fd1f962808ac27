import { causesInOrder } from '#shared/domain/causes/causeTree.ts';
import { SEARCHED_GROUPS, writtenTexts } from '#shared/domain/fieldTexts.ts';
import { type DeskSpot, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import type { Span } from '#shared/text/excerpt.ts';

/** A text of the incident that a person can edit, with where to find it. */
export interface SearchableField {
  readonly spot: DeskSpot;
  readonly text: string;
}

/** One place where the words stand. Offsets count UTF-16 units in the field's text. */
export interface FindMatch extends SearchableField {
  readonly start: number;
  readonly end: number;
}

/** Where the words stand in the incident, in the order of its sections; without regard to case. At most 5,000 places. */
export function findInIncident(incident: Incident, query: string): readonly FindMatch[] {
  const wanted = folded(query);
  if (wanted.trim() === '') return [];
  const matches: FindMatch[] = [];
  for (const field of searchableFields(incident)) {
    for (const match of matchesIn(field, wanted, MOST_MATCHES - matches.length)) matches.push(match);
  }
  return matches;
}

/** Where the words stand in one text, as Find finds them; in its order, as offsets of UTF-16 units. */
export function wordsFound(text: string, query: string): readonly Span[] {
  const wanted = folded(query);
  if (wanted.trim() === '') return [];
  const field = { spot: placeSpot('summary', ''), text };
  return matchesIn(field, wanted, MOST_MATCHES).map(({ start, end }) => [start, end]);
}

function matchesIn(field: SearchableField, wanted: string, most: number): readonly FindMatch[] {
  if (most === 0) return [];
  const text = folded(field.text);
  const matches: FindMatch[] = [];
  for (
    let at = text.indexOf(wanted);
    at !== -1 && matches.length < most;
    at = text.indexOf(wanted, at + wanted.length)
  ) {
    matches.push({ ...field, start: at, end: at + wanted.length });
  }
  return matches;
}

/** More places than anybody steps through. */
export const MOST_MATCHES = 5000;

/** In lower case, except the few letters whose lower case is longer: places in the text must stay where they are. */
function folded(text: string): string {
  const whole = text.toLowerCase();
  if (whole.length === text.length) return whole;
  const fold = (letter: string) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  };
  return Array.from(text, fold).join('');
}

function searchableFields(incident: Incident): readonly SearchableField[] {
  const timeline = timelineInOrder(incident.timeline);
  const causes = causesInOrder(incident.causes).map(({ node }) => node);
  const asRead = { ...incident, timeline, causes };
  return writtenTexts(asRead, SEARCHED_GROUPS).map(({ spot, text }) => ({ spot, text }));
}
