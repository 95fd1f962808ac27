import { byObject } from '#shared/basics/memo.ts';
import type { CauseId, EventId, PictureId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { applyPatch, type Patch, updateItem } from '#shared/domain/incident/orderedItems.ts';
import type { Picture } from '#shared/domain/incident/picture.ts';

/** Where a picture stands: at an event, or at an answer in the tree of causes as its evidence. */
export type PictureHome =
  | { readonly kind: 'event'; readonly id: EventId }
  | { readonly kind: 'cause'; readonly id: CauseId };

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
export function homesOf({ eventIds, causeIds }: Homes): readonly PictureHome[] {
  return [
    ...eventIds.map((id) => ({ kind: 'event' as const, id })),
    ...causeIds.map((id) => ({ kind: 'cause' as const, id })),
  ];
}

/** The pictures at an event or an answer, in the order in which they were taken in. */
export function picturesAt(incident: Pick<Incident, 'pictures'>, home: PictureHome): readonly Picture[] {
  return byHome(picturesOf(incident)).get(homeKey(home)) ?? NONE;
}

function homeKey({ kind, id }: PictureHome): string {
  return `${kind} ${id}`;
}

/** Adds a picture at a place. The same picture at two places stands in the incident once, with one caption. */
export function addPicture(
  incident: Incident,
  { home, picture }: { readonly home: PictureHome; readonly picture: Omit<Picture, 'eventIds' | 'causeIds'> },
): Incident {
  const pictures = picturesOf(incident);
  const samePicture = pictures.find(({ file }) => file === picture.file);
  if (samePicture !== undefined)
    return editPicture(incident, { id: samePicture.id, patch: withHome(samePicture, home) });
  const added: Picture = { ...picture, ...withHome({ eventIds: [], causeIds: [] }, home) };
  return { ...incident, pictures: [...pictures, added] };
}

type Homes = Pick<Picture, 'eventIds' | 'causeIds'>;

function withHome({ eventIds, causeIds }: Homes, home: PictureHome): Homes {
  return home.kind === 'event'
    ? { causeIds, eventIds: eventIds.includes(home.id) ? eventIds : [...eventIds, home.id] }
    : { eventIds, causeIds: causeIds.includes(home.id) ? causeIds : [...causeIds, home.id] };
}

export function editPicture(
  incident: Incident,
  { id, patch }: { readonly id: PictureId; readonly patch: Patch<Picture> },
): Incident {
  const pictures = picturesOf(incident);
  const next = updateItem(pictures, id, (picture) => applyPatch(picture, patch));
  return next === pictures ? incident : { ...incident, pictures: next };
}

/** Takes a picture away from one place; it leaves the incident with its last. Its file stays until it is deleted. */
export function removePicture(
  incident: Incident,
  { id, home }: { readonly id: PictureId; readonly home: PictureHome },
): Incident {
  return renameHomes(
    incident,
    (picture) => picture.id === id,
    (kind, place) => (kind === home.kind && place === home.id ? null : place),
  );
}

/** The incident once some of its events are gone: pictures of nothing else go with them. */
export function withoutPicturesOfEvents(incident: Incident, gone: ReadonlySet<EventId>): Incident {
  return withEventsRenamed(incident, (id) => (gone.has(id) ? null : id));
}

export function withoutPicturesOfCauses(incident: Incident, gone: ReadonlySet<CauseId>): Incident {
  return withCausesRenamed(incident, (id) => (gone.has(id) ? null : id));
}

/** Moves the pictures of events to the event that took their place; null: the event is gone. */
export function withEventsRenamed(incident: Incident, rename: (id: EventId) => EventId | null): Incident {
  return renameHomes(
    incident,
    () => true,
    (kind, id) => (kind === 'event' ? rename(id as EventId) : id),
  );
}

export function withCausesRenamed(incident: Incident, rename: (id: CauseId) => CauseId | null): Incident {
  return renameHomes(
    incident,
    () => true,
    (kind, id) => (kind === 'cause' ? rename(id as CauseId) : id),
  );
}

function renameHomes(
  incident: Incident,
  isMeant: (picture: Picture) => boolean,
  rename: (kind: PictureHome['kind'], id: EventId | CauseId) => EventId | CauseId | null,
): Incident {
  const pictures = picturesOf(incident);
  const renamed = <Id extends EventId | CauseId>(kind: PictureHome['kind'], ids: readonly Id[]) => {
    const next = [...new Set(ids.flatMap((id) => rename(kind, id) ?? []))] as Id[]; // A kind's ids are renamed to its own.
    return next.length === ids.length && next.every((id, at) => id === ids[at]) ? ids : next;
  };
  const next = pictures.flatMap((picture) => {
    if (!isMeant(picture)) return [picture];
    const eventIds = renamed('event', picture.eventIds);
    const causeIds = renamed('cause', picture.causeIds);
    const hadNone = picture.eventIds.length + picture.causeIds.length === 0;
    if (!hadNone && eventIds.length + causeIds.length === 0) return [];
    return [applyPatch(picture, { eventIds, causeIds })];
  });
  const isSame = next.length === pictures.length && next.every((picture, at) => picture === pictures[at]);
  return isSame ? incident : applyPatch(incident, { pictures: next.length === 0 ? undefined : next });
}
