import { type DeskPlace, SECTIONS } from '#shared/domain/incident/sections.ts';

/** What a place is called in the path: `Five Whys`, `Meeting`. */
export function placeTitle(place: DeskPlace): string {
  if (place === 'meeting') return 'Meeting';
  if (place === 'publish') return 'Publish';
  return SECTIONS.find(({ id }) => id === place)?.title ?? '';
}
