import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { isPictureFile, type Picture } from '#shared/domain/incident/picture.ts';
import { visibilityOfFile } from '#shared/domain/pictures/onePerFile.ts';
import { picturesAt, picturesOf } from '#shared/domain/pictures/pictureEdits.ts';
import { shownOnWall } from '#shared/wall/roomVisibility.ts';
import { shownKind } from '#shared/wall/wallBlock.ts';
import { spotlightIndex, wallEvents } from '#shared/wall/wallEvents.ts';
import type { WallFocus } from '#shared/wall/wallFocus.ts';
import type { WallPicture } from '#shared/wall/wallMessage.ts';
import { wallText } from '#shared/wall/wallText.ts';

/** The pictures at the event or the answer in the light that the room may see. */
export function wallPictures(incident: Incident, focus: WallFocus): readonly Picture[] {
  return forRoom(incident, litPictures(incident, focus));
}

/** How many pictures that the room may see show an answer. */
export function picturesOfAnswer(incident: Pick<Incident, 'pictures'>, id: CauseId): number {
  return forRoom(incident, picturesAt(incident, { kind: 'cause', id })).length;
}

function forRoom(incident: Pick<Incident, 'pictures'>, pictures: readonly Picture[]): readonly Picture[] {
  const all = picturesOf(incident);
  return shownOnWall(pictures).filter(
    ({ file }) => isPictureFile(file) && visibilityOfFile(all, file) !== 'private',
  );
}

function litPictures(incident: Incident, focus: WallFocus): readonly Picture[] {
  const kind = shownKind(incident.meeting.plan, focus);
  if (kind === 'timeline') {
    const events = wallEvents(incident, focus);
    const event = events[spotlightIndex(incident, focus, events)];
    return event === undefined ? [] : picturesAt(incident, { kind: 'event', id: event.id });
  }
  const { causeId } = focus;
  return kind === 'causes' && causeId !== null ? picturesAt(incident, { kind: 'cause', id: causeId }) : [];
}

/** The picture that fills the room; null where none does, or the one that was chosen is not for the room any more. */
export function wallPicture(incident: Incident, focus: WallFocus): WallPicture | null {
  if (focus.picture === undefined) return null;
  const picture = wallPictures(incident, focus)[focus.picture.at];
  if (picture === undefined) return null;
  const { file, caption, altText } = picture;
  const alt = wallText(altText || caption);
  return { kind: 'picture', address: `${focus.picture.folder}${file}`, caption: wallText(caption), alt };
}
