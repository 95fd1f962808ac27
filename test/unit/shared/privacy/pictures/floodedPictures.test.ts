import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cleanPicture } from '#shared/privacy/pictures/cleanPicture.ts';
import { joinBytes, textBytes } from '#shared/privacy/pictures/pictureBytes.ts';
import {
  jpegSegment,
  madeGif,
  madeJpeg,
  madePng,
  madeWebp,
  pngChunk,
} from '#test/support/pictures/madePictures.ts';

/** The same piece as often as it fits into what may be taken in. */
function flood(piece: Uint8Array): Uint8Array {
  const count = Math.floor(19_000_000 / piece.length);
  const whole = Buffer.alloc(count * piece.length);
  whole.fill(piece);
  return whole;
}

/** What is said of it, and how long it took the processor. */
function judged(bytes: Uint8Array) {
  const before = process.cpuUsage();
  const clean = cleanPicture(bytes);
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, reason: clean.ok ? null : clean.error.reason };
}

const gifHead = madeGif(0).subarray(0, 19);

describe('a picture of millions of pieces', () => {
  it.each<[string, Uint8Array]>([
    ['empty tables of a JPEG', madeJpeg([flood(jpegSegment(0xdb, new Uint8Array()))])],
    ['comments of a JPEG', madeJpeg([flood(jpegSegment(0xfe, new Uint8Array()))])],
    ['known chunks of a PNG', madePng({ before: [flood(pngChunk('gAMA', new Uint8Array()))] })],
    ['unknown chunks of a PNG', madePng({ before: [flood(pngChunk('xxxx', new Uint8Array()))] })],
    ['pixels of a PNG in empty chunks', madePng({ before: [flood(pngChunk('IDAT', new Uint8Array()))] })],
    [
      'extensions of a GIF',
      joinBytes([gifHead, flood(Uint8Array.of(0x21, 0xf9, 0)), madeGif(1).subarray(19)]),
    ],
    [
      'chunks of a WebP',
      madeWebp(
        0,
        Array.from({ length: 300_000 }, () => ['xxxx', new Uint8Array()] as const),
      ),
    ],
  ])('%s is refused in words, at once', (_, bytes) => {
    const { ms, reason } = judged(bytes);
    expect(reason).toBe('it has more than 20,000 parts; take a screenshot of it');
    expect(ms).toBeLessThan(1000);
  });

  it('of as many bytes in few parts is judged within two seconds', () => {
    const bomb = deflateRawSync(new Uint8Array(120_000_000));
    const blocks = Buffer.alloc(19_000_000).fill(Uint8Array.of(0, 0, 0, 0xff, 0xff));
    const noise = Buffer.alloc(19_000_000, 0x12);
    const packed = (raw: Uint8Array) =>
      joinBytes([Uint8Array.of(0x78, 0x9c), raw, Uint8Array.of(0, 0, 0, 0)]);
    const pixels = (content: Uint8Array) => madePng({ width: 6000, height: 6000, pixels: content });
    for (const bytes of [
      madeJpeg([], flood(Uint8Array.of(0xff))),
      joinBytes([madeJpeg().subarray(0, -2), flood(Uint8Array.of(0xff, 0)), Uint8Array.of(0xff, 0xd9)]),
      joinBytes([gifHead, Uint8Array.of(0x21, 0xfe), flood(Uint8Array.of(1, 65)), madeGif(1).subarray(19)]),
      pixels(packed(bomb)),
      pixels(packed(blocks)),
      pixels(packed(noise)),
      joinBytes([textBytes('GIF89a'), flood(Uint8Array.of(0x21))]),
    ]) {
      expect(judged(bytes).ms).toBeLessThan(2000);
    }
  });
});
