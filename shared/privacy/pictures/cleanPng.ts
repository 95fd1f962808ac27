import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { zlibEnd } from '#shared/privacy/pictures/inflatedLength.ts';
import {
  type CleanPicture,
  CUT_OFF,
  joinBytes,
  MOST_PARTS,
  refused,
  sizeProblem,
  TOO_MANY_PARTS,
  textBytes,
  viewOf,
} from '#shared/privacy/pictures/pictureBytes.ts';
import { type PngHead, readPngHead, rowsLength } from '#shared/privacy/pictures/pngHead.ts';

/** Behind it the chunks begin. */
const SIGNATURE_LENGTH = 8;
/** Length, name and check sum of a chunk. */
const FRAME_LENGTH = 12;

/** How long chunks are that say in a few numbers which colours are meant. A profile, which has words, is not among them. */
const COLOUR_LENGTHS: ReadonlyMap<string, number> = new Map([
  ['gAMA', 4],
  ['cHRM', 32],
  ['sRGB', 1],
  ['cICP', 4],
]);

/**
 * A PNG of what is drawn, and nothing behind its end, where some programs leave what was cut away. Texts, times, EXIF,
 * colour profiles, the frames of an animation and whatever a program adds of its own are left out.
 */
export function cleanPng(bytes: Uint8Array): Result<CleanPicture, AppError> {
  const view = viewOf(bytes);
  const kept = new Map<string, Uint8Array>();
  const pixels: Uint8Array[] = [];
  let head: PngHead | null = null;
  let at = SIGNATURE_LENGTH;
  for (let part = 0; ; part += 1) {
    if (part === MOST_PARTS) return refused(TOO_MANY_PARTS);
    const end = at + FRAME_LENGTH + (at + 4 <= bytes.length ? view.getUint32(at) : 0);
    if (end > bytes.length) return refused(CUT_OFF);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const content = bytes.subarray(at + 8, end - 4);
    const isWhole = () => view.getUint32(end - 4) === checkSum(bytes.subarray(at + 4, end - 4));
    if (head === null) {
      head = name === 'IHDR' ? readPngHead(content) : null;
      const problem = head === null ? CUT_OFF : sizeProblem(head.width, head.height);
      if (problem !== null) return refused(problem);
      if (!isWhole()) return refused(CUT_OFF);
      kept.set(name, bytes.subarray(at, end));
    } else if (name === 'IDAT') {
      if (!isWhole()) return refused(CUT_OFF);
      pixels.push(content);
    } else if (pixels.length === 0 && !kept.has(name) && isDrawn(name, content, head, kept)) {
      if (!isWhole()) return refused(CUT_OFF);
      kept.set(name, bytes.subarray(at, end));
    }
    if (name === 'IEND') break;
    at = end;
  }
  if (head === null) return refused(CUT_OFF);
  const packed = joinBytes(pixels);
  const end = zlibEnd(packed, rowsLength(head));
  if (end === null) return refused(CUT_OFF);
  const parts = [
    bytes.subarray(0, SIGNATURE_LENGTH),
    ...kept.values(),
    chunk('IDAT', packed.subarray(0, end)),
    chunk('IEND', new Uint8Array()),
  ];
  return ok({ bytes: joinBytes(parts), ending: 'png', width: head.width, height: head.height });
}

/** Whether a chunk before the pixels is drawn, and is no longer than what it says. */
function isDrawn(
  name: string,
  { length }: Uint8Array,
  { hasPalette, depth, channels, clearLength }: PngHead,
  kept: ReadonlyMap<string, Uint8Array>,
): boolean {
  if (name === 'PLTE') return hasPalette && length % 3 === 0 && length <= 3 * 2 ** depth;
  if (name === 'sBIT') return length === (hasPalette ? 3 : channels);
  if (name !== 'tRNS') return length === COLOUR_LENGTHS.get(name);
  const palette = kept.get('PLTE');
  return hasPalette
    ? palette !== undefined && length <= (palette.length - FRAME_LENGTH) / 3
    : length > 0 && length === clearLength;
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const whole = new Uint8Array(FRAME_LENGTH + content.length);
  whole.set(textBytes(name), 4);
  whole.set(content, 8);
  const view = viewOf(whole);
  view.setUint32(0, content.length);
  view.setUint32(whole.length - 4, checkSum(whole.subarray(4, -4)));
  return whole;
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
