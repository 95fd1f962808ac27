import { hasText, joinBytes, textBytes, viewOf } from '#shared/privacy/pictures/pictureBytes.ts';

const EXIF = 'Exif\0\0';
/** The tag of EXIF that says which way is up. */
const ORIENTATION = 0x01_12;

/** Which way is up in a segment of EXIF, from 1, as it is, to 8; null where it says nothing. It never throws. */
export function readOrientation(payload: Uint8Array): number | null {
  if (!hasText(payload, EXIF, 0)) return null;
  const tiff = payload.subarray(EXIF.length);
  if (tiff.length < 8) return null;
  const isLittle = tiff[0] === 0x49;
  const view = viewOf(tiff);
  const first = view.getUint32(4, isLittle);
  if (first + 2 > tiff.length) return null;
  const count = view.getUint16(first, isLittle);
  for (let index = 0; index < count; index += 1) {
    const entry = first + 2 + index * 12;
    if (entry + 12 > tiff.length) return null;
    if (view.getUint16(entry, isLittle) !== ORIENTATION) continue;
    const value = view.getUint16(entry + 8, isLittle);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

/** A segment of EXIF that says which way is up and nothing else. */
export function writeOrientation(orientation: number): Uint8Array {
  const tiff = Uint8Array.of(
    ...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  );
  const length = 2 + EXIF.length + tiff.length;
  return joinBytes([Uint8Array.of(0xff, 0xe1, 0, length), textBytes(EXIF), tiff]);
}
