import { parseFieldKey } from '#shared/domain/incident/deskSpot.ts';
import { placeTitle } from '#shared/domain/incident/sections.ts';
import { type Drafts, draftsToKeep } from '#shared/drafts/drafts.ts';
import {
  DETAILS_FORM,
  DISMISS_FORM,
  type FormKey,
  formKey,
  isOfForm,
  MOVE_FORM,
  PASTE_FORM,
  SPLIT_FORM,
} from '#shared/drafts/formKey.ts';

/** The titles of the forms in which drafts stand. */
const FORM_TITLES: readonly (readonly [FormKey, title: string])[] = [
  [DETAILS_FORM, 'Incident details'],
  [PASTE_FORM, 'Paste into the timeline'],
  [MOVE_FORM, 'Move to…'],
  [SPLIT_FORM, 'Split event'],
  [DISMISS_FORM, 'Dismiss this finding'],
  [formKey('new'), 'New incident'],
  [formKey('newDecided'), 'New incident'],
  [formKey('decision'), 'Do we need a postmortem?'],
  [formKey('whenToWrite'), 'When we write a postmortem'],
];

/** The words on opening an incident that holds half-typed text; null when it holds none. */
export function keptWords(drafts: Drafts): string | null {
  const places = placesOfDrafts(drafts);
  return places.length === 0 ? null : `Kept from last time, half typed: ${places.join(', ')}.`;
}

/** The titles of the places where something stands half typed, each once. */
export function placesOfDrafts(drafts: Drafts): readonly string[] {
  return [...new Set(Object.keys(draftsToKeep(drafts)).map(placeName))];
}

function placeName(key: string): string {
  const spot = parseFieldKey(key);
  if (spot !== null) return placeTitle(spot.place);
  return FORM_TITLES.find(([form]) => isOfForm(key, form))?.[1] ?? 'Elsewhere';
}
