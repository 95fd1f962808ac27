import { err, type Result } from '#shared/basics/result.ts';
import type { PictureEnding } from '#shared/domain/incident/picture.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';

/** The largest picture that is taken in, in bytes: a screenshot of three displays has about five million. */
export const MOST_PICTURE_BYTES = 20_000_000;
/** What a picture may take when it is drawn: a decoder needs four bytes for each pixel. */
const MOST_PIXELS = 50_000_000;
/** The longest side that every part of the browser engine draws. */
const LONGEST_SIDE = 16_384;

/** How many parts the file of a picture may have: one of 20 MB that is written in parts of 4 KB has 5,000. */
export const MOST_PARTS = 20_000;
export const TOO_MANY_PARTS = `it has more than ${MOST_PARTS.toLocaleString('en')} parts; take a screenshot of it`;

/** A picture without all that says more than the picture itself. */
export interface CleanPicture {
  readonly bytes: Uint8Array;
  readonly ending: PictureEnding;
  /** In pixels, as it is drawn. */
  readonly width: number;
  readonly height: number;
}

/** A picture that is not taken in, and why, in words that end a sentence: `it is cut off`. */
export function refused(reason: string): Result<never, AppError> {
  return err(appError('picture-refused', { reason }));
}

export const CUT_OFF = 'it is damaged or cut off';

/** Why a file of this size is not taken in, before it is read; null when it may be. */
export function tooManyBytes(length: number): string | null {
  if (length <= MOST_PICTURE_BYTES) return null;
  return `it has ${Math.ceil(length / 1_000_000)} MB, and at most ${MOST_PICTURE_BYTES / 1_000_000} are taken in`;
}

/** Why a picture of this size cannot be drawn; null when it can. */
export function sizeProblem(width: number, height: number): string | null {
  if (width < 1 || height < 1) return CUT_OFF;
  const isTooLarge = Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS;
  if (!isTooLarge) return null;
  return `it has ${width} × ${height} pixels, and more than ${MOST_PIXELS / 1_000_000} million or ${LONGEST_SIDE} on a side cannot be drawn`;
}

/** Pieces of a file put together. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Whether the bytes have this text, one byte a letter, at a place. */
export function hasText(bytes: Uint8Array, text: string, at: number): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** One byte a letter, such as the name of a chunk. */
export function textBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** A sign for each byte, so that places in the one are places in the other. */
export function latin1(bytes: Uint8Array): string {
  // The decoder of that name takes some bytes for other signs, though still one each.
  return new TextDecoder('latin1').decode(bytes);
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
