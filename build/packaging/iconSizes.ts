import { ICNS_SIZES } from '#build/icons/icnsFile.ts';

const PNG_MAGIC = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The side of a square PNG in pixels, or undefined when the bytes are not one. */
export function pngSize(bytes: Uint8Array): number | undefined {
  if (bytes.length < 24 || PNG_MAGIC.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = viewOf(bytes);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width === height ? width : undefined;
}

/** The sizes in an .ico file whose pictures really have the size that its directory states; undefined if it is none. */
export function icoSizes(bytes: Uint8Array): readonly number[] | undefined {
  const view = viewOf(bytes);
  if (bytes.length < 6 || view.getUint32(0, true) !== 0x00010000) return undefined;
  const sizes: number[] = [];
  for (let at = 6; at < 6 + 16 * view.getUint16(4, true); at += 16) {
    const start = view.getUint32(at + 12, true);
    const size = pngSize(bytes.subarray(start, start + view.getUint32(at + 8, true)));
    if (size !== undefined && size % 256 === view.getUint8(at)) sizes.push(size);
  }
  return sizes;
}

/** The sizes in an .icns file, one per entry, that macOS expects; undefined if it is none or its lengths disagree. */
export function icnsSizes(bytes: Uint8Array): readonly number[] | undefined {
  const view = viewOf(bytes);
  const isIcns = bytes.length >= 8 && new TextDecoder().decode(bytes.subarray(0, 4)) === 'icns';
  if (!isIcns || view.getUint32(4) !== bytes.length) return undefined;
  const sizes: number[] = [];
  for (let at = 8; at < bytes.length; at += Math.max(8, view.getUint32(at + 4))) {
    const size = pngSize(bytes.subarray(at + 8, at + view.getUint32(at + 4)));
    if (size !== undefined && ICNS_SIZES.includes(size)) sizes.push(size);
  }
  return sizes;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
