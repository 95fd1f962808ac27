import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanPicture } from '#shared/privacy/pictures/cleanPicture.ts';
import { joinBytes, textBytes } from '#shared/privacy/pictures/pictureBytes.ts';
import {
  jpegSegment,
  madeExif,
  madeGif,
  madeJpeg,
  madePng,
  madeWebp,
  pngChunk,
} from '#test/support/pictures/madePictures.ts';

function cleaned(bytes: Uint8Array) {
  const clean = cleanPicture(bytes);
  if (!clean.ok) throw new Error(clean.error.reason);
  return { ...clean.value, text: Buffer.from(clean.value.bytes).toString('latin1') };
}

function reason(bytes: Uint8Array): string | undefined {
  const clean = cleanPicture(bytes);
  return clean.ok ? undefined : clean.error.reason;
}

describe('a picture that is taken in', () => {
  it('of a PNG keeps what is drawn, and no text, time, EXIF, animation or bytes behind its end', () => {
    const before = ['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME', 'acTL', 'prVt'].map((name) =>
      pngChunk(name, textBytes('Author Nadia, Oslo')),
    );
    const clean = cleaned(madePng({ before, behind: textBytes('what was cut away') }));
    expect(clean).toMatchObject({ ending: 'png', width: 4, height: 3 });
    expect([...clean.bytes]).toEqual([...madePng()]);
  });

  it('of a PNG keeps which colours are meant, where numbers say it', () => {
    const before = [pngChunk('sRGB', Uint8Array.of(0)), pngChunk('gAMA', Uint8Array.of(0, 0, 0xb1, 0x8f))];
    expect([...cleaned(madePng({ before })).bytes]).toEqual([...madePng({ before })]);
  });

  it('of a JPEG keeps what is drawn and which way is up, and no place, camera, thumbnail or comment', () => {
    const comment = jpegSegment(0xfe, textBytes('by Nadia'));
    const photoshop = jpegSegment(0xed, textBytes('Photoshop 3.0 Nadia'));
    const clean = cleaned(madeJpeg([madeExif(6), comment, photoshop], textBytes('a film')));
    expect(clean).toMatchObject({ ending: 'jpg', width: 4, height: 6 });
    for (const secret of ['Oslo', 'GPS', 'Nadia', 'Photoshop', 'thumbs', 'a film']) {
      expect(clean.text).not.toContain(secret);
    }
    expect(clean.text).toContain('Exif');
    expect(cleaned(madeJpeg([comment])).text).not.toContain('Exif');
    expect(clean.bytes.slice(-9)).toEqual(Uint8Array.of(0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9));
  });

  it('of a GIF is its first frame alone, so that no bomb of frames comes along', () => {
    const one = cleaned(madeGif(1));
    expect(cleaned(madeGif(2000)).bytes).toEqual(one.bytes);
    expect(one).toMatchObject({ ending: 'gif', width: 2, height: 2 });
    expect(one.text).not.toContain('Nadia');
  });

  it('of a WebP has no EXIF and no XMP, and does not say so', () => {
    const clean = cleaned(madeWebp(0x1c));
    expect(clean).toMatchObject({ ending: 'webp', width: 5, height: 7 });
    for (const secret of ['Oslo', 'Nadia', 'EXIF', 'XMP']) expect(clean.text).not.toContain(secret);
    expect(clean.bytes[20]).toBe(0x10);
    expect(Buffer.from(clean.bytes).readUInt32LE(4)).toBe(clean.bytes.length - 8);
  });

  it('stays the same when it is taken in again', () => {
    for (const made of [madePng(), madeJpeg([madeExif(8)]), madeGif(3), madeWebp(0x10)]) {
      const once = cleaned(made).bytes;
      expect(cleaned(once).bytes).toEqual(once);
    }
  });
});

describe('what is no picture, or no safe one', () => {
  it('is refused in words', () => {
    expect(reason(textBytes('%PDF-1.7'))).toContain('it is a PDF');
    expect(reason(textBytes('<?xml version="1.0"?><svg onload="x()"/>'))).toContain('it is an SVG');
    expect(reason(textBytes('hello'))).toBe('it is no PNG, JPEG, WebP, GIF, text, CSV or PDF');
    expect(reason(new Uint8Array())).toBe('it is no PNG, JPEG, WebP, GIF, text, CSV or PDF');
    expect(reason(madeWebp(0x02))).toContain('it moves');
    expect(reason(new Uint8Array(200_000_000))).toBe('it has 200 MB, and at most 20 are taken in');
  });

  it('of a size that would fill the memory is refused before it is drawn', () => {
    const head = Buffer.from(madePng());
    head.writeUInt32BE(60_000, 16);
    head.writeUInt32BE(60_000, 20);
    expect(reason(head)).toContain('it has 60000 × 60000 pixels');
  });

  it('that is cut off anywhere, or has a wrong bit in what is drawn, is refused', () => {
    for (const made of [madePng(), madeJpeg(), madeGif(1), madeWebp(0)]) {
      for (let length = 12; length < made.length - 1; length += 1) {
        expect(reason(made.subarray(0, length)), `${length} bytes`).toBeDefined();
      }
    }
    const wrong = madePng();
    wrong[wrong.length - 20] = (wrong.at(-20) ?? 0) ^ 1;
    expect(reason(wrong)).toBe('it is damaged or cut off');
  });

  it('never throws, whatever the bytes', () => {
    const start = fc.constantFrom(madePng(), madeJpeg([madeExif(3)]), madeGif(2), madeWebp(0x0c));
    const damage = fc.array(fc.tuple(fc.nat({ max: 400 }), fc.nat({ max: 255 })), { maxLength: 6 });
    fc.assert(
      fc.property(start, damage, fc.uint8Array({ maxLength: 20 }), (bytes, changes, more) => {
        const damaged = joinBytes([bytes, more]);
        for (const [at, value] of changes) if (at < damaged.length) damaged[at] = value;
        const clean = cleanPicture(damaged);
        expect(clean.ok ? cleanPicture(clean.value.bytes) : clean).toEqual(clean);
      }),
    );
  });
});
