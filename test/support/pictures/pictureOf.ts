import { toId } from '#shared/domain/incident/ids.ts';
import type { Picture } from '#shared/domain/incident/picture.ts';

/** A private picture of nothing, and what a test says of it. */
export function pictureOf(known: Partial<Picture> = {}): Picture {
  return {
    id: toId('picture-1'),
    file: `${'a'.repeat(32)}.png`,
    width: 4,
    height: 3,
    caption: '',
    altText: '',
    visibility: 'private',
    eventIds: [],
    causeIds: [],
    ...known,
  };
}
