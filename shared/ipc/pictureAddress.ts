import { isPictureFile } from '#shared/domain/incident/picture.ts';
import type { DocumentHandle } from '#shared/ipc/payloads.ts';

const PICTURE = /^\/pictures\/([\w-]{1,100})\/([^/]+)$/;

/** Where a page finds a picture of an open document, below its own origin. */
export function pictureAddress(handle: DocumentHandle, file: string): string {
  return `/pictures/${handle}/${file}`;
}

/** What such an address names; null for any other. */
export function readPictureAddress(
  pathname: string,
): { readonly handle: DocumentHandle; readonly file: string } | null {
  const [, handle, file = ''] = PICTURE.exec(pathname) ?? [];
  return handle !== undefined && isPictureFile(file) ? { handle, file } : null;
}
