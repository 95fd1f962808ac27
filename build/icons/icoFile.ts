/** One square picture inside an icon file: its side in pixels and its PNG bytes. */
export interface IconImage {
  readonly size: number;
  readonly png: Uint8Array;
}

const HEADER_BYTES = 6;
const ENTRY_BYTES = 16;
const ICON_RESOURCE = 1;
const BITS_PER_PIXEL = 32;

/**
 * The bytes of a Windows .ico file holding `images` as PNG, in the order given (Windows Vista and later read PNG
 * entries). Throws for an image over 256 pixels, which the format cannot name.
 */
export function icoFile(images: readonly IconImage[]): Uint8Array {
  const directory = new DataView(new ArrayBuffer(HEADER_BYTES + ENTRY_BYTES * images.length));
  directory.setUint16(2, ICON_RESOURCE, true);
  directory.setUint16(4, images.length, true);
  let imageOffset = directory.byteLength;
  for (const [index, image] of images.entries()) {
    writeEntry(directory, HEADER_BYTES + ENTRY_BYTES * index, image, imageOffset);
    imageOffset += image.png.length;
  }
  return joinBytes([new Uint8Array(directory.buffer), ...images.map((image) => image.png)]);
}

function writeEntry(directory: DataView, at: number, { size, png }: IconImage, imageOffset: number): void {
  if (size > 256) throw new RangeError(`an .ico image is at most 256 pixels, not ${size}`);
  // One byte per side: 256 is written as 0.
  directory.setUint8(at, size % 256);
  directory.setUint8(at + 1, size % 256);
  directory.setUint16(at + 4, 1, true);
  directory.setUint16(at + 6, BITS_PER_PIXEL, true);
  directory.setUint32(at + 8, png.length, true);
  directory.setUint32(at + 12, imageOffset, true);
}

/** The parts one after the other. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
