import { readPicture } from '#electron/pictures/pictureFolder.ts';
import { pictureType } from '#shared/domain/incident/picture.ts';
import { readPictureAddress } from '#shared/ipc/pictureAddress.ts';

/** A picture as a page is given it. */
export interface ServedPicture {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/**
 * Answers the addresses of pictures: those of open documents, and no other file. Null: there is no such picture, or its
 * file is not what it was; a page asks why by `pictures:look`.
 */
export function pictureServer(
  pathOf: (handle: string) => string | null,
): (pathname: string) => Promise<ServedPicture | null> {
  return async (pathname) => {
    const address = readPictureAddress(pathname);
    const path = address === null ? null : pathOf(address.handle);
    if (address === null || path === null) return null;
    const mediaType = pictureType(address.file);
    const read = await readPicture(path, address.file);
    return read.ok && mediaType !== null ? { bytes: read.value, mediaType } : null;
  };
}
