import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cleanPicture } from '#shared/privacy/pictures/cleanPicture.ts';
import { joinBytes, textBytes } from '#shared/privacy/pictures/pictureBytes.ts';
import { expectInProportion } from '#test/support/inProportion.ts';
import {
  jpegSegment,
  madeGif,
  madeJpeg,
  madePng,
  madeWebp,
  pngChunk,
} from '#test/support/pictures/madePictures.ts';

/** The same piece as often as it fits into what may be taken in, or into a share of it. */
function flood(piece: Uint8Array, share = 1): Uint8Array {
  const count = Math.floor((19_000_000 * share) / piece.length);
  const whole = Buffer.alloc(count * piece.length);
  whole.fill(piece);
  return whole;
}

/** Expects a picture to be judged in time in proportion to its bytes; what is said of the whole one. */
function judged(picture: (share: number) => Uint8Array): string | null {
  const whole = picture(1);
  let said: string | null = null;
  expectInProportion((share) => {
    const clean = cleanPicture(share === 1 ? whole : picture(share));
    if (share === 1) said = clean.ok ? null : (clean.error.reason ?? null);
  });
  return said;
}

const gifHead = madeGif(0).subarray(0, 19);

describe('a picture of millions of pieces', () => {
  it.each<[string, (share: number) => Uint8Array]>([
    ['empty tables of a JPEG', (share) => madeJpeg([flood(jpegSegment(0xdb, new Uint8Array()), share)])],
    ['comments of a JPEG', (share) => madeJpeg([flood(jpegSegment(0xfe, new Uint8Array()), share)])],
    [
      'known chunks of a PNG',
      (share) => madePng({ before: [flood(pngChunk('gAMA', new Uint8Array()), share)] }),
    ],
    [
      'unknown chunks of a PNG',
      (share) => madePng({ before: [flood(pngChunk('xxxx', new Uint8Array()), share)] }),
    ],
    [
      'pixels of a PNG in empty chunks',
      (share) => madePng({ before: [flood(pngChunk('IDAT', new Uint8Array()), share)] }),
    ],
    [
      'extensions of a GIF',
      (share) => joinBytes([gifHead, flood(Uint8Array.of(0x21, 0xf9, 0), share), madeGif(1).subarray(19)]),
    ],
    [
      'chunks of a WebP',
      (share) =>
        madeWebp(
          0,
          Array.from({ length: 300_000 * share }, () => ['xxxx', new Uint8Array()] as const),
        ),
    ],
  ])('%s is refused in words, in time in proportion', (_, picture) => {
    expect(judged(picture)).toBe('it has more than 20,000 parts; take a screenshot of it');
  });

  it('of as many bytes in few parts is judged in time in proportion', () => {
    const packed = (raw: Uint8Array) =>
      joinBytes([Uint8Array.of(0x78, 0x9c), raw, Uint8Array.of(0, 0, 0, 0)]);
    const pixels = (content: Uint8Array) => madePng({ width: 6000, height: 6000, pixels: content });
    const pictures: readonly ((share: number) => Uint8Array)[] = [
      (share) => madeJpeg([], flood(Uint8Array.of(0xff), share)),
      (share) =>
        joinBytes([
          madeJpeg().subarray(0, -2),
          flood(Uint8Array.of(0xff, 0), share),
          Uint8Array.of(0xff, 0xd9),
        ]),
      (share) =>
        joinBytes([
          gifHead,
          Uint8Array.of(0x21, 0xfe),
          flood(Uint8Array.of(1, 65), share),
          madeGif(1).subarray(19),
        ]),
      (share) => pixels(packed(deflateRawSync(new Uint8Array(120_000_000 * share)))),
      (share) => pixels(packed(flood(Uint8Array.of(0, 0, 0, 0xff, 0xff), share))),
      (share) => pixels(packed(flood(Uint8Array.of(0x12), share))),
      (share) => joinBytes([textBytes('GIF89a'), flood(Uint8Array.of(0x21), share)]),
    ];
    for (const picture of pictures) judged(picture);
  });
});
