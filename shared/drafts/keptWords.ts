import { SECTIONS } from '#shared/domain/incident/sections.ts';
import { type Drafts, draftsToKeep } from '#shared/drafts/drafts.ts';

/** Where drafts stand that belong to no section, by the beginning of their keys. */
const OTHER_PLACES: Readonly<Record<string, string>> = {
  meeting: 'Meeting',
  publish: 'Publish',
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
  const places = Object.keys(draftsToKeep(drafts)).map(placeName);
  const named = [...new Set(places)];
  if (named.length === 0) return null;
  return `Kept from last time, half typed: ${named.join(', ')}.`;
}

function placeName(key: string): string {
  const [first = '', second = ''] = key.split(':');
  const place = first === 'form' ? `form:${second}` : first;
  return SECTIONS.find(({ id }) => id === place)?.title ?? OTHER_PLACES[place] ?? 'Elsewhere';
}
