import { deflateSync } from 'node:zlib';
import { checkSum } from '#shared/privacy/pictures/cleanPng.ts';
import { joinBytes, textBytes } from '#shared/privacy/pictures/pictureBytes.ts';

/** A chunk of a PNG with its length and check sum. */
export function pngChunk(name: string, content: Uint8Array): Uint8Array {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(content.length);
  const body = joinBytes([textBytes(name), content]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(checkSum(body));
  return joinBytes([head, body, sum]);
}

const PNG_START = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

interface MadePng {
  readonly width?: number;
  readonly height?: number;
  /** Red, green, blue. */
  readonly colour?: readonly [number, number, number];
  /** Chunks before the pixels. */
  readonly before?: readonly Uint8Array[];
  /** Bytes behind the end. */
  readonly behind?: Uint8Array;
  /** Packed rows, instead of those of the colour. */
  readonly pixels?: Uint8Array;
}

/** A whole PNG of one colour, which a browser draws. */
export function madePng(made: MadePng = {}): Uint8Array {
  const { width = 4, height = 3, colour = [200, 30, 60], before = [], behind = new Uint8Array() } = made;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const row = () => Uint8Array.of(0, ...Array.from({ length: width }, () => colour).flat());
  const pixels = made.pixels ?? deflateSync(joinBytes(Array.from({ length: height }, row)));
  return joinBytes([
    PNG_START,
    pngChunk('IHDR', head),
    ...before,
    pngChunk('IDAT', pixels),
    pngChunk('IEND', new Uint8Array()),
    behind,
  ]);
}

/** A segment of a JPEG with its length. */
export function jpegSegment(marker: number, content: Uint8Array): Uint8Array {
  const length = content.length + 2;
  return joinBytes([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), content]);
}

/** EXIF of a camera that was held on its side, with a place. */
export function madeExif(orientation: number): Uint8Array {
  const tiff = [
    0x49,
    0x49,
    0x2a,
    0,
    8,
    0,
    0,
    0,
    1,
    0,
    0x12,
    0x01,
    3,
    0,
    1,
    0,
    0,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  return jpegSegment(0xe1, joinBytes([textBytes('Exif\0\0'), Uint8Array.from(tiff), textBytes('GPS Oslo')]));
}

/** The parts of a JPEG of 6 × 4 pixels, though no decoder would draw it. */
export function madeJpeg(
  between: readonly Uint8Array[] = [],
  behind: Uint8Array = new Uint8Array(),
): Uint8Array {
  return joinBytes([
    Uint8Array.of(0xff, 0xd8),
    jpegSegment(
      0xe0,
      joinBytes([textBytes('JFIF\0'), Uint8Array.of(1, 1, 0, 0, 1, 0, 1, 2, 1), textBytes('thumbs')]),
    ),
    ...between,
    jpegSegment(0xdb, new Uint8Array(65)),
    jpegSegment(0xc0, Uint8Array.of(8, 0, 4, 0, 6, 1, 1, 0x11, 0)),
    jpegSegment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)),
    Uint8Array.of(0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56),
    Uint8Array.of(0xff, 0xd9),
    behind,
  ]);
}

/** A GIF of 2 × 2 pixels with as many frames, each with a comment before it. */
export function madeGif(frames: number, comment = 'made by Nadia'): Uint8Array {
  const frame = [
    Uint8Array.of(0x21, 0xfe, comment.length),
    textBytes(comment),
    Uint8Array.of(0),
    Uint8Array.of(0x21, 0xf9, 4, 0, 10, 0, 0, 0),
    Uint8Array.of(0x2c, 0, 0, 0, 0, 2, 0, 2, 0, 0, 2, 3, 0x44, 0x02, 0x05, 0),
  ];
  return joinBytes([
    textBytes('GIF89a'),
    Uint8Array.of(2, 0, 2, 0, 0x80, 0, 0, 255, 0, 0, 0, 0, 255),
    ...Array.from({ length: frames }, () => frame).flat(),
    Uint8Array.of(0x3b),
  ]);
}

function riffChunk(name: string, content: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(content.length);
  return joinBytes([textBytes(name), length, content, new Uint8Array(content.length % 2)]);
}

/** The parts of a WebP of 5 × 7 pixels with these flags, which say what else is in it, and more chunks before its pixels. */
export function madeWebp(
  flags: number,
  before: readonly (readonly [name: string, content: Uint8Array])[] = [],
): Uint8Array {
  const bits = Buffer.alloc(4);
  bits.writeUInt32LE((5 - 1) | ((7 - 1) << 14));
  const body = joinBytes([
    textBytes('WEBP'),
    riffChunk('VP8X', Uint8Array.of(flags, 0, 0, 0, 4, 0, 0, 6, 0, 0)),
    ...before.map(([name, content]) => riffChunk(name, content)),
    riffChunk('VP8L', joinBytes([Uint8Array.of(0x2f), bits, Uint8Array.of(1, 2, 3)])),
    riffChunk('EXIF', textBytes('GPS Oslo')),
    riffChunk('XMP ', textBytes('<creator>Nadia</creator>')),
  ]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return joinBytes([textBytes('RIFF'), length, body]);
}
