import { Unzlib } from 'fflate';

/** A part of a PDF, such as what is drawn on a page, is no larger, unless it is made to do harm. Bytes. */
const MOST_IN_PART = 10_000_000;
/** Fonts of thousands of signs are, and tables of all parts. */
const MOST_IN_FONT = 40_000_000;
const FONT = /\/Length1\b|\/Subtype\s*\/(?:CIDFontType0C|Type1C|OpenType)\b|\/Type\s*\/(?:ObjStm|XRef)\b/;
const MOST_UNPACKED = 200_000_000;
/** Where the end of a file is looked for; some programs write a little behind it. Bytes. */
const AT_END = 4096;
/** How far before a packed part its description begins. Bytes. */
const DESCRIPTION = 600;

/** Why a PDF is not given to the library that reads it, which would wait for its end; null when it is. */
export function pdfProblem(bytes: Uint8Array): string | null {
  if (!latin(bytes.subarray(-AT_END)).includes('%%EOF')) return 'it is a PDF whose end is missing';
  let total = 0;
  for (const { bytes: packed, description } of packedParts(bytes)) {
    if (/\/FlateDecode\s*\/FlateDecode/.test(description)) return TOO_MUCH;
    if (/\/Subtype\s*\/Image\b/.test(description)) continue;
    const most = FONT.test(description) ? MOST_IN_FONT : MOST_IN_PART;
    const size = description.includes('/FlateDecode') ? unpackedSize(packed, most) : packed.length;
    total += size;
    if (size > most || total > MOST_UNPACKED) return TOO_MUCH;
  }
  return null;
}

const TOO_MUCH = 'it is a PDF that holds too much when it is unpacked';

/** How many pictures are in a PDF; those that only say where another is to be seen through are none. */
export function pictureCount(bytes: Uint8Array): number {
  let count = 0;
  for (const { description } of packedParts(bytes)) {
    if (/\/Subtype\s*\/Image\b/.test(description)) count += 1;
    if (/\/SMask\s+\d+ \d+ R/.test(description)) count -= 1;
  }
  return Math.max(0, count);
}

interface PackedPart {
  readonly bytes: Uint8Array;
  /** What stands before it: how it is packed, and of what kind it is. */
  readonly description: string;
}

function* packedParts(bytes: Uint8Array): Generator<PackedPart> {
  for (let at = placeOf('stream', bytes, 0); at < bytes.length; ) {
    const end = placeOf('endstream', bytes, at);
    const before = latin(bytes.subarray(Math.max(0, at - DESCRIPTION), at));
    const from = at + (bytes[at + 6] === 0x0d ? 8 : 7);
    yield { bytes: bytes.subarray(from, end), description: before.split(/\bobj\b/).at(-1) ?? '' };
    at = placeOf('stream', bytes, end + 'endstream'.length);
  }
}

/** Where a word stands next in bytes; their end where it does not. */
function placeOf(word: string, bytes: Uint8Array, from: number): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (latin(bytes.subarray(at, at + word.length)) === word) return at;
  }
  return bytes.length;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** How many bytes a packed part has when it is unpacked; what is more than `most` is not counted to its end. */
function unpackedSize(bytes: Uint8Array, most: number): number {
  let size = 0;
  const unpacking = new Unzlib((chunk) => {
    size += chunk.length;
  });
  const STEP = 16_384;
  try {
    for (let at = 0; at < bytes.length && size <= most; at += STEP)
      unpacking.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch {
    // What follows the packed part is none; fflate says it by throwing.
  }
  return size;
}
