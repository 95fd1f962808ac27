import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { readOrientation, writeOrientation } from '#shared/privacy/pictures/exifOrientation.ts';
import {
  type CleanPicture,
  CUT_OFF,
  hasText,
  joinBytes,
  refused,
  sizeProblem,
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

/**
 * A JPEG of the segments that it is drawn from, with its colour profile, and which way is up. EXIF with place and
 * camera, thumbnails that still show what was cut away, comments and all behind the end are not among them.
 */
export function cleanJpeg(bytes: Uint8Array): Result<CleanPicture, AppError> {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [];
  let size: { readonly width: number; readonly height: number } | null = null;
  let orientation = 1;
  let hasJfif = false;
  let at = 2;
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1; // Fill bytes.
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) return refused(CUT_OFF);
    if (marker === 0xd9) break;
    const end = at + 4 <= bytes.length ? at + 2 + view.getUint16(at + 2) : bytes.length + 1;
    if (end > bytes.length || end < at + 4) return refused(CUT_OFF);
    const segment = bytes.subarray(at, end);
    hasJfif ||= marker === 0xe0 && hasText(segment, 'JFIF\0', 4);
    if (marker === 0xe1) orientation = readOrientation(segment.subarray(4)) ?? orientation;
    if (isFrame(marker)) {
      if (segment.length < 9) return refused(CUT_OFF);
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    const next = marker === 0xda ? endOfScan(bytes, end) : end;
    if (isDrawn(marker, segment)) kept.push(bytes.subarray(at, next));
    at = next;
  }
  if (size === null || kept.length === 0) return refused(CUT_OFF);
  const problem = sizeProblem(size.width, size.height);
  if (problem !== null) return refused(problem);
  const head = [
    START,
    ...(hasJfif ? [PLAIN_JFIF] : []),
    ...(orientation === 1 ? [] : [writeOrientation(orientation)]),
  ];
  const drawn = orientation >= 5 ? { width: size.height, height: size.width } : size;
  return ok({ bytes: joinBytes([...head, ...kept, END]), ending: 'jpg', ...drawn });
}

/** Start of frame: which has the size. DHT, JPG and DAC stand among its numbers. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Tables, frames, scans, the colour profile, and which colours Adobe's programs mean. */
function isDrawn(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xe2) return hasText(segment, 'ICC_PROFILE\0', 4);
  if (marker === 0xee) return hasText(segment, 'Adobe', 4);
  return (marker >= 0xc0 && marker <= 0xcf) || (marker >= 0xda && marker <= 0xdd);
}

/** Where the next marker stands behind the pixels of a scan: not one that stands for a byte, and no restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
    at = bytes.indexOf(0xff, at + 2);
  }
  return bytes.length;
}
