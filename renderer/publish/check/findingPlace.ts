import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';
import { placeTitle } from '#shared/domain/incident/sections.ts';
import { PUBLIC_PART_WORDS } from '#shared/words/vocabulary.ts';

/** Where a finding leads, as its line names it: a section, or the part of the public version that is composed beside it. */
export function findingPlace({ place, field }: DeskSpot): string {
  return place === 'publish' && isPublicPart(field) ? PUBLIC_PART_WORDS[field] : placeTitle(place);
}

function isPublicPart(field: string): field is keyof typeof PUBLIC_PART_WORDS {
  return Object.hasOwn(PUBLIC_PART_WORDS, field);
}
