import type { PictureId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { isEvidenceFile } from '#shared/domain/incident/picture.ts';
import { picturesOf } from '#shared/domain/pictures/pictureEdits.ts';

/** One incident as two people changed it; the base is null when nobody knows what they began with. */
interface TwoSides {
  readonly base: Incident | null;
  readonly ours: Incident;
  readonly theirs: Incident;
}

/**
 * The sides with one id for each file of a picture, whoever added it: that of the base, or the least. So what both
 * added is merged as one picture, and who may see it is one question.
 */
export function withSharedPictures({ base, ours, theirs }: TwoSides): TwoSides {
  const ids = new Map<string, PictureId>();
  for (const { id, file } of [ours, theirs].flatMap(picturesOf)) {
    const known = ids.get(file);
    if (isEvidenceFile(file) && (known === undefined || id < known)) ids.set(file, id);
  }
  for (const { id, file } of base === null ? [] : [...picturesOf(base)].reverse()) ids.set(file, id);
  return { base, ours: renamed(ours, ids), theirs: renamed(theirs, ids) };
}

function renamed(incident: Incident, ids: ReadonlyMap<string, PictureId>): Incident {
  const pictures = picturesOf(incident);
  const used = new Set(pictures.map(({ id }) => id));
  const changes = new Map<string, PictureId>();
  for (const { id, file } of pictures) {
    const shared = ids.get(file);
    // An id that this side has for another picture stays that one's; what stands twice then is put together later.
    if (shared === undefined || used.has(shared)) continue;
    used.add(shared);
    changes.set(id, shared);
  }
  if (changes.size === 0) return incident;
  const withId = <T extends { readonly id: PictureId }>(thing: T): T => ({
    ...thing,
    id: changes.get(thing.id) ?? thing.id,
  });
  const { conflicts } = incident;
  return {
    ...incident,
    pictures: pictures.map(withId),
    ...(conflicts === undefined
      ? {}
      : {
          conflicts: conflicts.map((conflict) => {
            const id = /^pictures\b/.test(conflict.path) ? changes.get(conflict.id ?? '') : undefined;
            return id === undefined ? conflict : { ...conflict, id };
          }),
        }),
  };
}
