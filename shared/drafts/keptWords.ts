import { isDeskPlace, placeTitle } from '#shared/domain/incident/sections.ts';
import { type Drafts, draftsToKeep } from '#shared/drafts/drafts.ts';

/** Where drafts stand that belong to no place of the desk, by the beginning of their keys. */
const OTHER_PLACES: Readonly<Record<string, string>> = {
  details: 'Incident details',
  paste: 'Paste into the timeline',
  move: 'Move to…',
  split: 'Split event',
  dismiss: 'Dismiss this finding',
  'form:new': 'New incident',
  'form:newDecided': 'New incident',
  'form:decision': 'Do we need a postmortem?',
  'form:whenToWrite': 'When we write a postmortem',
};

/** What is said when an incident is opened in which something stands half typed; null when nothing does. */
export function keptWords(drafts: Drafts): string | null {
  const places = placesOfDrafts(drafts);
  return places.length === 0 ? null : `Kept from last time, half typed: ${places.join(', ')}.`;
}

/** The titles of the places where something stands half typed, each once. */
export function placesOfDrafts(drafts: Drafts): readonly string[] {
  return [...new Set(Object.keys(draftsToKeep(drafts)).map(placeName))];
}

function placeName(key: string): string {
  const [first = '', second = ''] = key.split(':');
  const place = first === 'form' ? `form:${second}` : first;
  return isDeskPlace(place) ? placeTitle(place) : (OTHER_PLACES[place] ?? 'Elsewhere');
}
