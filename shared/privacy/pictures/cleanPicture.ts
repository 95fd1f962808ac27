import type { Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { cleanGif } from '#shared/privacy/pictures/cleanGif.ts';
import { cleanJpeg } from '#shared/privacy/pictures/cleanJpeg.ts';
import { cleanPng } from '#shared/privacy/pictures/cleanPng.ts';
import { cleanWebp } from '#shared/privacy/pictures/cleanWebp.ts';
import { type CleanPicture, hasText, refused, tooManyBytes } from '#shared/privacy/pictures/pictureBytes.ts';

/**
 * A picture as an incident may have it: known by its content, whatever its file is called, and without all that says
 * when, where, by whom and with what it was made. The same picture always gives the same bytes. It never throws.
 */
export function cleanPicture(bytes: Uint8Array): Result<CleanPicture, AppError> {
  const tooMany = tooManyBytes(bytes.length);
  if (tooMany !== null) return refused(tooMany);
  const form = FORMS.find(({ holds }) => holds(bytes));
  return form === undefined ? refused(otherKind(bytes)) : form.clean(bytes);
}

/** Whether the bytes begin as those of a picture do. */
export function isPicture(bytes: Uint8Array): boolean {
  return FORMS.some(({ holds }) => holds(bytes));
}

interface PictureForm {
  readonly holds: (bytes: Uint8Array) => boolean;
  readonly clean: (bytes: Uint8Array) => Result<CleanPicture, AppError>;
}

const FORMS: readonly PictureForm[] = [
  { holds: (bytes) => hasText(bytes, '\x89PNG\r\n\x1a\n', 0), clean: cleanPng },
  { holds: (bytes) => hasText(bytes, '\xff\xd8\xff', 0), clean: cleanJpeg },
  { holds: (bytes) => hasText(bytes, 'RIFF', 0) && hasText(bytes, 'WEBP', 8), clean: cleanWebp },
  { holds: (bytes) => hasText(bytes, 'GIF87a', 0) || hasText(bytes, 'GIF89a', 0), clean: cleanGif },
];

function otherKind(bytes: Uint8Array): string {
  const isMarkup = [...bytes.subarray(0, 1000)].some((_, at) => hasText(bytes, '<svg', at));
  if (isMarkup) return 'it is an SVG, which can hold programs and addresses; take a screenshot of it';
  return 'it is no PNG, JPEG, WebP, GIF, text, CSV or PDF';
}
