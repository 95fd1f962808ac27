import { constants, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanPicture } from '#shared/privacy/pictures/cleanPicture.ts';
import { zlibEnd } from '#shared/privacy/pictures/inflatedLength.ts';
import { joinBytes, textBytes } from '#shared/privacy/pictures/pictureBytes.ts';
import {
  jpegSegment,
  madeGif,
  madeJpeg,
  madePng,
  madeWebp,
  pngChunk,
} from '#test/support/pictures/madePictures.ts';

const SECRET = 'Sarah Lee, db-prod-7';
const hidden = textBytes(SECRET);

/** The bytes that stay, as text. */
function kept(bytes: Uint8Array): string {
  const clean = cleanPicture(bytes);
  if (!clean.ok) throw new Error(clean.error.reason);
  return Buffer.from(clean.value.bytes).toString('latin1');
}

function reason(bytes: Uint8Array): string | undefined {
  const clean = cleanPicture(bytes);
  return clean.ok ? undefined : clean.error.reason;
}

describe('what a program can hide in a picture', () => {
  it('goes with the colour profile, which has names of displays and people', () => {
    const profile = joinBytes([textBytes(`${SECRET}\0\0`), deflateSync(hidden)]);
    expect(kept(madePng({ before: [pngChunk('iCCP', profile)] }))).toBe(kept(madePng()));
    const inJpeg = jpegSegment(0xe2, joinBytes([textBytes('ICC_PROFILE\0\x01\x01'), hidden]));
    expect(kept(madeJpeg([inJpeg]))).toBe(kept(madeJpeg()));
    expect(kept(madeWebp(0x30, [['ICCP', hidden]]))).toBe(kept(madeWebp(0x10)));
  });

  it('goes from chunks of a PNG that are longer than what they say, stand twice or are not drawn', () => {
    const names = ['tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'cICP', 'PLTE'];
    const before = names.map((name) => pngChunk(name, hidden));
    expect(kept(madePng({ before }))).toBe(kept(madePng()));
    const gamma = pngChunk('gAMA', Uint8Array.of(0, 0, 0xb1, 0x8f));
    expect(kept(madePng({ before: [gamma, pngChunk('gAMA', textBytes('Lee!'))] }))).toBe(
      kept(madePng({ before: [gamma] })),
    );
  });

  it('goes from behind the pixels of a PNG, within their chunk and in chunks of their own', () => {
    const whole = madePng();
    const at = Buffer.from(whole).indexOf('IDAT') - 4;
    const length = Buffer.from(whole).readUInt32BE(at);
    const pixels = whole.subarray(at + 8, at + 8 + length);
    const withPixels = (...parts: readonly Uint8Array[]) =>
      joinBytes([
        whole.subarray(0, at),
        ...parts.map((part) => pngChunk('IDAT', part)),
        whole.subarray(at + 12 + length),
      ]);
    expect(kept(withPixels(joinBytes([pixels, hidden])))).toBe(kept(whole));
    expect(kept(withPixels(pixels.subarray(0, 5), pixels.subarray(5), hidden))).toBe(kept(whole));
    const rows = deflateSync(joinBytes([new Uint8Array(3 * 13), hidden]));
    expect(reason(withPixels(rows)), 'more rows than the picture has').toBe('it is damaged or cut off');
  });

  it('goes from what Adobe’s programs add, and from segments of a JPEG that nothing draws', () => {
    const adobe = (transform: number, more: Uint8Array) =>
      jpegSegment(0xee, joinBytes([textBytes('Adobe\0d\x80\x01\0\0'), Uint8Array.of(transform), more]));
    const clean = kept(madeJpeg([adobe(2, hidden)]));
    expect(clean).not.toContain('Sarah');
    expect(clean).toContain('Adobe\0d\0\0\0\0\x02');
    for (const marker of [0xc8, 0xcc, 0xdc, 0xde, 0xdf, 0xf0]) {
      expect(kept(madeJpeg([jpegSegment(marker, hidden)])), marker.toString(16)).toBe(kept(madeJpeg()));
    }
  });

  it('refuses tables and frames of a JPEG that are longer than what they say, and a second frame', () => {
    const table = (length: number) => new Uint8Array(length);
    const frame = Uint8Array.of(8, 0, 4, 0, 6, 1, 1, 0x11, 0);
    const interval = Uint8Array.of(0, 8);
    expect(reason(madeJpeg([jpegSegment(0xdb, table(65)), jpegSegment(0xc4, table(17))]))).toBeUndefined();
    expect(reason(madeJpeg([jpegSegment(0xdd, interval)]))).toBeUndefined();
    for (const [marker, content] of [
      [0xdb, table(65)],
      [0xc4, table(17)],
      [0xdd, interval],
    ] as const) {
      const longer = jpegSegment(marker, joinBytes([content, textBytes('Lee')]));
      expect(reason(madeJpeg([longer])), marker.toString(16)).toBe('it is damaged or cut off');
    }
    expect(reason(madeJpeg([jpegSegment(0xc0, frame)]))).toBe('it is damaged or cut off');
  });

  it('goes from chunks of a WebP that stand twice or behind the pixels', () => {
    const twice: readonly (readonly [string, Uint8Array])[] = [
      ['ALPH', Uint8Array.of(0, 1)],
      ['ALPH', hidden],
    ];
    expect(kept(madeWebp(0x10, twice))).toBe(kept(madeWebp(0x10, twice.slice(0, 1))));
    const large = joinBytes([Uint8Array.of(0x2f, 0xff, 0xff, 0xff, 0x0f), hidden]);
    expect(reason(madeWebp(0x10, [['VP8L', large]])), 'the first pixels').toContain('16384 × 16384 pixels');
  });

  it('goes from a GIF whose controls are longer than what they say', () => {
    const control = joinBytes([Uint8Array.of(0x21, 0xf9, hidden.length), hidden, Uint8Array.of(0)]);
    const [head, rest] = [madeGif(1).subarray(0, 19), madeGif(1).subarray(19)];
    expect(kept(joinBytes([head, control, rest]))).toBe(kept(madeGif(1)));
  });
});

describe('the end of packed pixels', () => {
  it('is where zlib ended, whatever was packed and how', () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 3000 }),
      fc
        .array(fc.constantFrom(...[0, 0, 0, 1, 7, 255]), { maxLength: 3000 })
        .map((list) => Uint8Array.from(list)),
      fc.nat({ max: 90_000 }).map((length) => new Uint8Array(length)),
    );
    const how = fc.record({
      level: fc.integer({ min: 0, max: 9 }),
      memLevel: fc.integer({ min: 1, max: 9 }),
      strategy: fc.constantFrom(
        ...[constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY, constants.Z_RLE],
      ),
    });
    fc.assert(
      fc.property(content, how, fc.uint8Array({ maxLength: 20 }), (bytes, options, behind) => {
        const packed = deflateSync(bytes, options);
        expect(zlibEnd(joinBytes([packed, behind]), bytes.length)).toBe(packed.length);
        expect(zlibEnd(packed, bytes.length + 1)).toBeNull();
        if (bytes.length > 0) expect(zlibEnd(packed, bytes.length - 1)).toBeNull();
        expect(zlibEnd(packed.subarray(0, packed.length - 1), bytes.length)).toBeNull();
      }),
    );
  });

  it('is null for what is not packed, and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat({ max: 1000 }), (bytes, length) => {
        const end = zlibEnd(joinBytes([Uint8Array.of(0x78, 0x9c), bytes]), length);
        expect(end === null || end <= bytes.length + 2).toBe(true);
      }),
    );
    expect(zlibEnd(textBytes('hello'), 3)).toBeNull();
  });
});
