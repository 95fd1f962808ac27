import { type IconImage, joinBytes } from '#build/icons/icoFile.ts';

/**
 * The entry types that hold PNG, by their side in pixels. A size can stand for two uses (256 is both 256 and
 * 128@2x). The 16-pixel types are left out: macOS draws 16 from `ic11` (16@2x), and PNG is unreliable in them.
 */
const TYPES_BY_SIZE: Readonly<Record<number, readonly string[]>> = {
  32: ['ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

/** The sides, in pixels and ascending, that a macOS icon is made of. */
export const ICNS_SIZES: readonly number[] = Object.keys(TYPES_BY_SIZE).map(Number);

const ENTRY_HEADER_BYTES = 8;

/** The bytes of a macOS .icns file holding `images` as PNG. Throws for a size that is not in ICNS_SIZES. */
export function icnsFile(images: readonly IconImage[]): Uint8Array {
  const body = joinBytes(images.flatMap(entriesOf));
  return entry('icns', body);
}

function entriesOf({ size, png }: IconImage): readonly Uint8Array[] {
  const types = TYPES_BY_SIZE[size];
  if (types === undefined) throw new RangeError(`an .icns file has no place for ${size} pixels`);
  return types.map((type) => entry(type, png));
}

/** Four letters, then the length including this header as big-endian, then the bytes; the file itself is one too. */
function entry(type: string, bytes: Uint8Array): Uint8Array {
  const header = new DataView(new ArrayBuffer(ENTRY_HEADER_BYTES));
  for (const [index, letter] of [...type].entries()) header.setUint8(index, letter.charCodeAt(0));
  header.setUint32(4, ENTRY_HEADER_BYTES + bytes.length);
  return joinBytes([new Uint8Array(header.buffer), bytes]);
}
