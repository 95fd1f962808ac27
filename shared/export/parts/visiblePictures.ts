import type { CauseId, EventId, ImpactRowId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { isEvidenceFile, type Picture } from '#shared/domain/incident/picture.ts';
import { visibilityOfFile } from '#shared/domain/pictures/onePerFile.ts';
import { homesOf, picturesOf } from '#shared/domain/pictures/pictureEdits.ts';

/** What is told of an incident, as far as pictures may stand at it. */
export interface ToldPlaces {
  readonly events: ReadonlySet<EventId>;
  readonly causes: ReadonlySet<CauseId>;
  readonly impact: ReadonlySet<ImpactRowId>;
}

/**
 * The pictures of which no entry is private, at what is told of the incident, and at nothing else: a picture of a private event
 * goes with it. One whose file may not be read leaves nothing, not even a name that somebody wrote by hand.
 */
export function visiblePictures(incident: Pick<Incident, 'pictures'>, told: ToldPlaces): readonly Picture[] {
  const pictures = picturesOf(incident);
  const shownPictures = pictures.flatMap((picture) => {
    const visibility = visibilityOfFile(pictures, picture.file);
    if (visibility === 'private' || !isEvidenceFile(picture.file)) return [];
    const eventIds = picture.eventIds.filter((id) => told.events.has(id));
    const causeIds = picture.causeIds.filter((id) => told.causes.has(id));
    const { impactIds: rows = [], ...rest } = picture;
    const impactIds = rows.filter((id) => told.impact.has(id));
    const shown = {
      ...rest,
      visibility,
      eventIds,
      causeIds,
      ...(impactIds.length === 0 ? {} : { impactIds }),
    };
    return homesOf(shown).length === 0 ? [] : [shown];
  });
  const files = new Set(shownPictures.map(({ file }) => file));
  return shownPictures.map((picture) => withoutPdf(picture, files));
}

/** The page of a PDF that is not among the files names it no more. */
function withoutPdf(picture: Picture, files: ReadonlySet<string>): Picture {
  const { pageOf, ...rest } = picture;
  return pageOf === undefined || files.has(pageOf) ? picture : rest;
}

/** What an incident has of it, where it has any. */
export function withPictures(pictures: readonly Picture[]): Pick<Incident, 'pictures'> {
  return pictures.length === 0 ? {} : { pictures };
}
