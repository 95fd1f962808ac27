import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { readOrientation, writeOrientation } from '#shared/privacy/pictures/exifOrientation.ts';
import {
  type CleanPicture,
  CUT_OFF,
  hasText,
  joinBytes,
  MOST_PARTS,
  refused,
  sizeProblem,
  TOO_MANY_PARTS,
  textBytes,
  viewOf,
} from '#shared/privacy/pictures/pictureBytes.ts';

const START = Uint8Array.of(0xff, 0xd8);
const END = Uint8Array.of(0xff, 0xd9);
/** How large a picture without a thumbnail in it says that it is: version 1.1, no density. */
const PLAIN_JFIF = joinBytes([
  Uint8Array.of(0xff, 0xe0, 0, 16),
  textBytes('JFIF\0'),
  Uint8Array.of(1, 1, 0, 0, 1, 0, 1, 0, 0),
]);

/** The segment that says which colours are meant, up to the number that does; see {@link colourTransform}. */
const ADOBE_START = joinBytes([
  Uint8Array.of(0xff, 0xee, 0, 14),
  textBytes('Adobe'),
  Uint8Array.of(0, 100, 0, 0, 0, 0),
]);

/**
 * A JPEG of the segments that it is drawn from, and which way is up. EXIF with place and camera, colour profiles,
 * thumbnails that still show what was cut away, comments and all behind the end are not among them.
 */
export function cleanJpeg(bytes: Uint8Array): Result<CleanPicture, AppError> {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [];
  let size: { readonly width: number; readonly height: number } | null = null;
  let orientation = 1;
  let hasJfif = false;
  let adobe: number | null = null;
  let at = 2;
  for (let part = 0; ; part += 1) {
    if (part === MOST_PARTS) return refused(TOO_MANY_PARTS);
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1; // Fill bytes.
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) return refused(CUT_OFF);
    if (marker === 0xd9) break;
    const end = at + 4 <= bytes.length ? at + 2 + view.getUint16(at + 2) : bytes.length + 1;
    if (end > bytes.length || end < at + 4) return refused(CUT_OFF);
    const segment = bytes.subarray(at, end);
    hasJfif ||= marker === 0xe0 && hasText(segment, 'JFIF\0', 4);
    if (marker === 0xe1) orientation = readOrientation(segment.subarray(4)) ?? orientation;
    if (!isWhole(marker, segment)) return refused(CUT_OFF);
    if (isFrame(marker)) {
      if (size !== null) return refused(CUT_OFF);
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    const next = marker === 0xda ? endOfScan(bytes, end) : end;
    if (isDrawn(marker)) kept.push(bytes.subarray(at, next));
    if (marker === 0xee) adobe = colourTransform(segment) ?? adobe;
    at = next;
  }
  if (size === null || kept.length === 0) return refused(CUT_OFF);
  const problem = sizeProblem(size.width, size.height);
  if (problem !== null) return refused(problem);
  const head = [
    START,
    ...(hasJfif ? [PLAIN_JFIF] : []),
    ...(orientation === 1 ? [] : [writeOrientation(orientation)]),
    ...(adobe === null ? [] : [ADOBE_START, Uint8Array.of(adobe)]),
  ];
  const drawn = orientation >= 5 ? { width: size.height, height: size.width } : size;
  return ok({ bytes: joinBytes([...head, ...kept, END]), ending: 'jpg', ...drawn });
}

/** Start of frame: which has the size. DHT, JPG and DAC stand among its numbers. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Tables, frames, scans, and how many rows stand between two restarts. */
function isDrawn(marker: number): boolean {
  return isFrame(marker) || [0xc4, 0xda, 0xdb, 0xdd].includes(marker);
}

/** Whether what is drawn of a segment is as long as the segment. */
function isWhole(marker: number, segment: Uint8Array): boolean {
  if (isFrame(marker)) return segment.length === 10 + 3 * (segment[9] ?? 0);
  if (marker === 0xda) return segment.length === 8 + 2 * (segment[4] ?? 0);
  if (marker === 0xdd) return segment.length === 6;
  let at = 4;
  if (marker === 0xdb) {
    while (at < segment.length) at += (segment[at] ?? 0) < 0x10 ? 65 : 129;
  } else if (marker === 0xc4) {
    while (at < segment.length)
      at += segment.subarray(at + 1, at + 17).reduce((sum, count) => sum + count, 17);
  } else return true;
  return at === segment.length;
}

/** Which colours Adobe's programs mean: 0 as they are, 1 with brightness apart, 2 the same of four. */
function colourTransform(segment: Uint8Array): number | null {
  const transform = segment[ADOBE_START.length] ?? 3;
  return hasText(segment, 'Adobe', 4) && transform <= 2 ? transform : null;
}

/** Where the next marker stands behind the pixels of a scan: not one that stands for a byte, and no restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}
