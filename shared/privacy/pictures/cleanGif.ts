import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import {
  type CleanPicture,
  CUT_OFF,
  joinBytes,
  MOST_PARTS,
  refused,
  sizeProblem,
  TOO_MANY_PARTS,
  viewOf,
} from '#shared/privacy/pictures/pictureBytes.ts';

/** Header and size of the whole. */
const HEAD_LENGTH = 13;
const EXTENSION = 0x21;
const GRAPHIC_CONTROL = 0xf9;
/** With its two marks, length and end. */
const CONTROL_LENGTH = 8;
const IMAGE = 0x2c;
const END = Uint8Array.of(0x3b);

/**
 * The first picture of a GIF: evidence stands still on a wall and on paper, and thousands of frames would fill the
 * memory. Comments and what programs add of their own are left out.
 */
export function cleanGif(bytes: Uint8Array): Result<CleanPicture, AppError> {
  if (bytes.length < HEAD_LENGTH) return refused(CUT_OFF);
  const view = viewOf(bytes);
  const [width, height] = [view.getUint16(6, true), view.getUint16(8, true)];
  const problem = sizeProblem(width, height);
  if (problem !== null) return refused(problem);
  let at = HEAD_LENGTH + colourTable(bytes[10] ?? 0);
  const head = bytes.subarray(0, at);
  let control = new Uint8Array();
  for (let part = 0; bytes[at] === EXTENSION; part += 1) {
    if (part === MOST_PARTS) return refused(TOO_MANY_PARTS);
    const end = endOfBlocks(bytes, at + 2);
    if (end === null) return refused(CUT_OFF);
    // The last one is meant.
    if (bytes[at + 1] === GRAPHIC_CONTROL && end - at === CONTROL_LENGTH) control = bytes.slice(at, end);
    at = end;
  }
  if (bytes[at] !== IMAGE || at + 11 > bytes.length) return refused(CUT_OFF);
  const isInside =
    view.getUint16(at + 1, true) + view.getUint16(at + 5, true) <= width &&
    view.getUint16(at + 3, true) + view.getUint16(at + 7, true) <= height;
  const end = endOfBlocks(bytes, at + 11 + colourTable(bytes[at + 9] ?? 0));
  if (!isInside || end === null) return refused(CUT_OFF);
  return ok({
    bytes: joinBytes([head, control, bytes.subarray(at, end), END]),
    ending: 'gif',
    width,
    height,
  });
}

/** The length of the table of colours that the flags before it announce. */
function colourTable(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 0x07) + 1);
}

/** Behind blocks of which each begins with its length and the last is empty; null where the file ends before. */
function endOfBlocks(bytes: Uint8Array, from: number): number | null {
  let at = from;
  for (;;) {
    const length = bytes[at];
    if (length === undefined) return null;
    at += 1 + length;
    if (length === 0) return at;
  }
}
