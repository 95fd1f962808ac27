import { byObject } from '#shared/basics/memo.ts';
import type { CauseId, EventId, ImpactRowId, PictureId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { applyPatch, type Patch, updateItem } from '#shared/domain/incident/orderedItems.ts';
import type { Picture } from '#shared/domain/incident/picture.ts';
import { pieceOf } from '#shared/domain/pictures/evidencePieces.ts';
import { onePerFile } from '#shared/domain/pictures/onePerFile.ts';

/** Where a picture stands: at an event, at an answer in the tree of causes as its evidence, at a number, at the summary. */
export type PictureHome =
  | { readonly kind: 'event'; readonly id: EventId }
  | { readonly kind: 'cause'; readonly id: CauseId }
  | { readonly kind: 'impact'; readonly id: ImpactRowId }
  | { readonly kind: 'summary' };

type Homes = Pick<Picture, 'eventIds' | 'causeIds' | 'impactIds' | 'inSummary'>;

const NONE: readonly Picture[] = [];

export function picturesOf({ pictures = NONE }: Pick<Incident, 'pictures'>): readonly Picture[] {
  return pictures;
}

const byHome = byObject((pictures: readonly Picture[]): ReadonlyMap<string, readonly Picture[]> => {
  const picturesByHome = new Map<string, Picture[]>();
  for (const picture of pictures) {
    for (const key of new Set(homesOf(picture).map(homeKey)))
      picturesByHome.set(key, [...(picturesByHome.get(key) ?? []), picture]);
  }
  return picturesByHome;
});

/** Every place of a picture, the events first. */
export function homesOf({
  eventIds,
  causeIds,
  impactIds = [],
  inSummary = false,
}: Homes): readonly PictureHome[] {
  return [
    ...eventIds.map((id) => ({ kind: 'event' as const, id })),
    ...causeIds.map((id) => ({ kind: 'cause' as const, id })),
    ...impactIds.map((id) => ({ kind: 'impact' as const, id })),
    ...(inSummary ? [{ kind: 'summary' as const }] : []),
  ];
}

/** What a picture says of its places, each once. */
function fieldsOf(homes: readonly PictureHome[]): Patch<Picture> {
  const impactIds = once(homes.flatMap((home) => (home.kind === 'impact' ? [home.id] : [])));
  return {
    eventIds: once(homes.flatMap((home) => (home.kind === 'event' ? [home.id] : []))),
    causeIds: once(homes.flatMap((home) => (home.kind === 'cause' ? [home.id] : []))),
    impactIds: impactIds.length === 0 ? undefined : impactIds,
    inSummary: homes.some(({ kind }) => kind === 'summary') || undefined,
  };
}

function once<Id>(ids: readonly Id[]): readonly Id[] {
  return [...new Set(ids)];
}

/** Whether the incident has what a picture is to stand at. */
export function hasHome(incident: Incident, home: PictureHome): boolean {
  switch (home.kind) {
    case 'event':
      return incident.timeline.some(({ id }) => id === home.id);
    case 'cause':
      return incident.causes.some(({ id }) => id === home.id);
    case 'impact':
      return incident.impact.some(({ id }) => id === home.id);
    case 'summary':
      return true;
  }
}

/** The pictures at a place, in the order in which they were taken in. */
export function picturesAt(incident: Pick<Incident, 'pictures'>, home: PictureHome): readonly Picture[] {
  return byHome(picturesOf(incident)).get(homeKey(home)) ?? NONE;
}

/** A place as one text, to compare it with another. */
export function homeKey(home: PictureHome): string {
  return home.kind === 'summary' ? home.kind : `${home.kind} ${home.id}`;
}

/** Adds a picture at a place. The same picture at two places stands in the incident once, with one caption. */
export function addPicture(
  incident: Incident,
  { home, picture }: { readonly home: PictureHome; readonly picture: Omit<Picture, keyof Homes> },
): Incident {
  const pictures = picturesOf(incident);
  const samePicture = pictures.find(({ file }) => file === picture.file);
  if (samePicture !== undefined) return renameHomes(incident, ({ id }) => id === samePicture.id, null, home);
  const added = applyPatch({ ...picture, eventIds: [], causeIds: [] }, fieldsOf([home]));
  return { ...incident, pictures: [...pictures, added] };
}

export function editPicture(
  incident: Incident,
  { id, patch }: { readonly id: PictureId; readonly patch: Patch<Picture> },
): Incident {
  const pictures = picturesOf(incident);
  const next = updateItem(pictures, id, (picture) => applyPatch(picture, patch));
  return next === pictures ? incident : { ...incident, pictures: next };
}

/** What an incident says of a file of a picture: its name, and its size in pixels. */
export type PictureFile = Pick<Picture, 'file' | 'width' | 'height' | 'parts' | 'isAnonymous' | 'pageOf'>;

/** One that was just taken in; `name` is what its file was called where it came from, without its folder. */
export interface TakenFile extends PictureFile {
  readonly name?: string;
}

/**
 * A picture as it was changed: whatever named the one file names the other, with all that was said of it. The public sees
 * it again once somebody has looked at it as it is now.
 */
export function replacePictureFile(
  incident: Incident,
  { from, to }: { readonly from: string; readonly to: PictureFile },
): Incident {
  const pictures = picturesOf(incident);
  if (from === to.file || pictures.every(({ file }) => file !== from)) return incident;
  const { file, width, height } = to;
  const replaced = pictures.map((picture) => {
    if (picture.file !== from) return picture;
    const visibility = picture.visibility === 'public' ? 'internal' : picture.visibility;
    return { ...picture, file, width, height, visibility };
  });
  return { ...incident, pictures: onePerFile(replaced) };
}

/**
 * Takes a picture away from one place, a PDF with its page; it leaves the incident with its last. Its file stays until it is
 * deleted.
 */
export function removePicture(
  incident: Incident,
  { id, home }: { readonly id: PictureId; readonly home: PictureHome },
): Incident {
  const gone = homeKey(home);
  const piece = pieceOf(picturesAt(incident, home), id);
  return renameHomes(
    incident,
    (picture) => picture.id === id || picture.id === piece?.picture.id || picture.id === piece?.page?.id,
    (place) => (homeKey(place) === gone ? null : place),
  );
}

/** The incident once some of its events are gone: pictures of nothing else go with them. */
export function withoutPicturesOfEvents(incident: Incident, gone: ReadonlySet<EventId>): Incident {
  return withEventsRenamed(incident, (id) => (gone.has(id) ? null : id));
}

export function withoutPicturesOfCauses(incident: Incident, gone: ReadonlySet<CauseId>): Incident {
  return withCausesRenamed(incident, (id) => (gone.has(id) ? null : id));
}

export function withoutPicturesOfRow(incident: Incident, gone: ImpactRowId): Incident {
  return renameHomes(
    incident,
    () => true,
    (home) => (home.kind === 'impact' && home.id === gone ? null : home),
  );
}

/** Moves the pictures of events to the event that took their place; null: the event is gone. */
export function withEventsRenamed(incident: Incident, rename: (id: EventId) => EventId | null): Incident {
  return renameHomes(
    incident,
    () => true,
    (home) => {
      const id = home.kind === 'event' ? rename(home.id) : null;
      return home.kind !== 'event' ? home : id === null ? null : { kind: 'event', id };
    },
  );
}

export function withCausesRenamed(incident: Incident, rename: (id: CauseId) => CauseId | null): Incident {
  return renameHomes(
    incident,
    () => true,
    (home) => {
      const id = home.kind === 'cause' ? rename(home.id) : null;
      return home.kind !== 'cause' ? home : id === null ? null : { kind: 'cause', id };
    },
  );
}

/** Null instead of a function renames nothing; `added` is one more place. */
function renameHomes(
  incident: Incident,
  isMeant: (picture: Picture) => boolean,
  rename: ((home: PictureHome) => PictureHome | null) | null,
  added?: PictureHome,
): Incident {
  const pictures = picturesOf(incident);
  const next = pictures.flatMap((picture) => {
    if (!isMeant(picture)) return [picture];
    const homes = homesOf(picture);
    const kept = rename === null ? homes : homes.flatMap((home) => rename(home) ?? []);
    const now = added === undefined ? kept : [...kept, added];
    const keys = [...new Set(now.map(homeKey))];
    if (keys.length === homes.length && homes.every((home, at) => homeKey(home) === keys[at]))
      return [picture];
    return now.length === 0 ? [] : [applyPatch(picture, fieldsOf(now))];
  });
  const isSame = next.length === pictures.length && next.every((picture, at) => picture === pictures[at]);
  return isSame ? incident : applyPatch(incident, { pictures: next.length === 0 ? undefined : next });
}
