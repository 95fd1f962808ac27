import { createHash } from 'node:crypto';
import { takeIn } from '#electron/pictures/pictureFolder.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { VISIBILITIES } from '#shared/domain/incident/visibility.ts';
import { madePng } from '#test/support/pictures/madePictures.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';

/** One picture for each number, of a width that no other has: so it is told from others wherever it comes up. */
function canaryPicture(number: number) {
  const size = { width: 40 + number, height: 30 };
  const bytes = madePng({ ...size, colour: [number % 256, 120, 90] });
  const file = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.png`;
  return { bytes, file, ...size };
}

/** A picture of each visibility at each event, the first ones also at an answer, where the incident has none. */
export function withCanaryPictures(incident: Incident): Incident {
  const { timeline, causes, pictures } = incident;
  const [cause] = causes;
  const made = timeline.flatMap((event, at) =>
    VISIBILITIES.map((visibility, rank) => {
      const number = at * VISIBILITIES.length + rank;
      const { file, width, height } = canaryPicture(number);
      const causeIds = cause === undefined || at > 0 ? [] : [cause.id];
      const id = toId<ReturnType<typeof pictureOf>['id']>(`picture-${number}`);
      return pictureOf({ id, file, width, height, visibility, eventIds: [event.id], causeIds });
    }),
  );
  return { ...incident, pictures: pictures ?? made };
}

/** Puts the files of those pictures beside an incident. */
export async function putCanaryPictures(incidentPath: string, { pictures = [] }: Incident): Promise<void> {
  for (const number of pictures.keys()) await takeIn(incidentPath, canaryPicture(number).bytes);
}
