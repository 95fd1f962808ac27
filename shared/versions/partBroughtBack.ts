import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Picture } from '#shared/domain/incident/picture.ts';
import { type DeskPlace, placeTitle, SECTION_IDS } from '#shared/domain/incident/sections.ts';
import { repairIncident } from '#shared/format/repairIncident.ts';
import { placeOfPath } from '#shared/merge/valueWords.ts';

/** An incident with one part of an earlier version in it. */
export interface BroughtBackPart {
  readonly incident: Incident;
  /** How many references of the part, or to it, led to what is not there any more, and were left out. */
  readonly leftOut: number;
}

/**
 * The incident with one place of the desk as an earlier version had it, and everything else as it is. A cause that cited an
 * event which is gone cites it no more, as in a file that is read.
 */
export function withPartOf(present: Incident, version: Incident, place: DeskPlace): BroughtBackPart {
  const isOfPlace = ([key]: readonly [string, unknown]) => placeOfPath(key) === place;
  const stays = Object.entries(present).filter((entry) => !isOfPlace(entry));
  const comes = Object.entries(version).filter((entry) => isOfPlace(entry) && entry[0] !== 'pictures');
  const pictures =
    place === placeOfPath('pictures') ? picturesOfEvents(present.pictures, version.pictures) : [];
  if (pictures.length > 0) comes.push(['pictures', pictures]);
  // Each key comes from one of two whole incidents, and a key that may be left out in one may be in the other.
  const mixed = Object.fromEntries([...stays, ...comes]) as unknown as Incident;
  let leftOut = 0;
  const incident = repairIncident(mixed, () => {
    leftOut += 1;
  });
  return { incident, leftOut };
}

/**
 * One list holds the pictures of all places. Those of events come from the version; where else a picture stands, and those that
 * stand only elsewhere, stay as they are.
 */
function picturesOfEvents(
  present: readonly Picture[] = [],
  version: readonly Picture[] = [],
): readonly Picture[] {
  const now = new Map(present.map((picture) => [picture.id, picture]));
  const before = new Map(version.map((picture) => [picture.id, picture]));
  const back = version.flatMap((picture): readonly Picture[] => {
    const { causeIds: _causes, impactIds: _rows, inSummary: _summary, ...atEvents } = picture;
    const known = now.get(picture.id);
    if (known === undefined)
      return standsElsewhere(picture) && picture.eventIds.length === 0 ? [] : [{ ...atEvents, causeIds: [] }];
    const { eventIds } = picture;
    return [standsElsewhere(known) ? { ...known, eventIds } : { ...atEvents, causeIds: [] }];
  });
  const added = present.filter((picture) => !before.has(picture.id) && standsElsewhere(picture));
  return [...back, ...added.map((picture) => ({ ...picture, eventIds: [] }))];
}

function standsElsewhere({ causeIds, impactIds = [], inSummary = false }: Picture): boolean {
  return causeIds.length > 0 || impactIds.length > 0 || inSummary;
}

/** The place that somebody names on the command line, by its title or its name in the file: `five whys`; null for none. */
export function placeNamed(words: string): DeskPlace | null {
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
  return (
    PARTS.find((place) => [place, placeTitle(place)].some((name) => letters(name) === letters(words))) ?? null
  );
}

/** The parts that can be brought back by themselves, in the order of the desk. */
export const PARTS: readonly DeskPlace[] = [...SECTION_IDS, 'meeting', 'publish'];
