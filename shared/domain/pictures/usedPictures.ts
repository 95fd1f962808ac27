import type { History } from '#shared/domain/history.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { picturesOf } from '#shared/domain/pictures/pictureEdits.ts';

/** The files that an incident names, and those that it would name after any number of undo or redo steps; each once. */
export function usedPictures(incident: Incident | null, { past, future }: History): readonly string[] {
  const states = [...past, ...future].flatMap(({ before, after }) => [before, after]);
  const all = incident === null ? states : [incident, ...states];
  return [...new Set(all.flatMap((state) => picturesOf(state).map(({ file }) => file)))];
}
