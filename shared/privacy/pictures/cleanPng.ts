import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import {
  type CleanPicture,
  CUT_OFF,
  hasText,
  joinBytes,
  refused,
  sizeProblem,
  viewOf,
} from '#shared/privacy/pictures/pictureBytes.ts';

/** Behind it the chunks begin. */
const SIGNATURE_LENGTH = 8;
/** Length, name and check sum of a chunk. */
const FRAME_LENGTH = 12;

/**
 * The chunks that a picture is drawn from, with its colour profile. Texts, times, EXIF, the frames of an animation and
 * whatever a program adds of its own are not among them.
 */
const DRAWN = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'cICP'];

/** A PNG of the drawn chunks only, and nothing behind its end, where some programs leave what was cut away. */
export function cleanPng(bytes: Uint8Array): Result<CleanPicture, AppError> {
  const view = viewOf(bytes);
  const kept = [bytes.subarray(0, SIGNATURE_LENGTH)];
  let at = SIGNATURE_LENGTH;
  let hasPixels = false;
  if (bytes.length < at + FRAME_LENGTH + 13 || !hasText(bytes, 'IHDR', at + 4)) return refused(CUT_OFF);
  const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
  const problem = sizeProblem(width, height);
  if (problem !== null) return refused(problem);
  for (;;) {
    const end = at + FRAME_LENGTH + (at + 4 <= bytes.length ? view.getUint32(at) : 0);
    if (end > bytes.length) return refused(CUT_OFF);
    const name = DRAWN.find((each) => hasText(bytes, each, at + 4));
    if (name !== undefined) {
      if (view.getUint32(end - 4) !== checkSum(bytes.subarray(at + 4, end - 4))) return refused(CUT_OFF);
      kept.push(bytes.subarray(at, end));
    }
    hasPixels ||= name === 'IDAT';
    at = end;
    if (name === 'IEND') break;
  }
  return hasPixels ? ok({ bytes: joinBytes(kept), ending: 'png', width, height }) : refused(CUT_OFF);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xed_b8_83_20 ^ (rest >>> 1) : rest >>> 1;
  return rest >>> 0;
});

/** CRC-32, as PNG puts it behind each chunk. */
export function checkSum(bytes: Uint8Array): number {
  let sum = 0xff_ff_ff_ff;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xff_ff_ff_ff) >>> 0;
}
