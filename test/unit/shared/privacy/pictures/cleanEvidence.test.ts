import { describe, expect, it } from 'vitest';
import { cleanEvidence } from '#shared/privacy/pictures/cleanEvidence.ts';
import { MOST_PICTURE_BYTES, textBytes } from '#shared/privacy/pictures/pictureBytes.ts';
import { madePng } from '#test/support/pictures/madePictures.ts';

const PDF = '%PDF-1.4\n1 0 obj <</Type /Pages /Count 2>>\n<</Type /Page>> <</Type/Page>>\n%%EOF\n';

function taken(bytes: Uint8Array) {
  const clean = cleanEvidence(bytes);
  if (!clean.ok) return 'reason' in clean.error ? clean.error.reason : clean.error.code;
  const { bytes: kept, ...facts } = clean.value;
  return { ...facts, kept: new TextDecoder().decode(kept) };
}

describe('a file that is taken in beside the pictures', () => {
  it('is known by its content: a text, a table, a PDF, a picture', () => {
    const file = { width: 0, height: 0 };
    expect(taken(textBytes('one\ntwo, three\n'))).toEqual({
      ...file,
      ending: 'txt',
      parts: 2,
      kept: 'one\ntwo, three\n',
    });
    const table = 'Time;Value\n14:00;"a;b"\n14:01;3\n';
    expect(taken(textBytes(table))).toEqual({ ...file, ending: 'csv', parts: 2, kept: table });
    const log = '14:18:03 ERROR 50 taken, 12 wait\n14:18:04 ERROR 50 taken, 13 wait\n';
    expect(taken(textBytes(log))).toMatchObject({ ending: 'txt', parts: 2 });
    expect(taken(textBytes(log.replaceAll(', ', ',')))).toMatchObject({ ending: 'csv' });
    expect(taken(textBytes(PDF))).toEqual({ ...file, ending: 'pdf', parts: 2, isAnonymous: true, kept: PDF });
    const signed = PDF.replace('/Count', '/ByteRange [0 1 2 3] /Count');
    expect(taken(textBytes(signed))).toEqual({ ...file, ending: 'pdf', parts: 2, kept: signed });
    expect(taken(madePng())).toMatchObject({ ending: 'png', width: 4 });
  });

  it('of text loses the mark of its encoding, and is UTF-8', () => {
    const words = 'Zürich\n';
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(words, (sign) => sign.charCodeAt(0)).buffer),
    ]);
    expect(taken(utf16)).toMatchObject({ ending: 'txt', kept: words });
    expect(taken(new TextEncoder().encode(`\ufeff${words}`))).toMatchObject({ kept: words });
  });

  it('of text in UTF-16 is refused where it would be too large as UTF-8, in which nothing would read it again', () => {
    const signs = 6_700_000;
    const utf16 = new Uint8Array(Uint16Array.from({ length: signs }, () => 0x969c).buffer);
    utf16.set([0xff, 0xfe]);
    expect(taken(utf16)).toMatch(/it has 21 MB, and at most 20/);
  });

  it('has as many lines as it says, however they end', () => {
    for (const [text, parts] of [
      ['a\rb\r\nc\n\n', 3],
      ['a', 1],
      ['a\n\nb', 3],
    ] as const)
      expect(taken(textBytes(text))).toMatchObject({ ending: 'txt', parts });
  });

  it('is refused in words where it is none of them, cut off, or too large', () => {
    expect(taken(Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 1))).toBe(
      'it is no PNG, JPEG, WebP, GIF, text, CSV or PDF',
    );
    expect(taken(textBytes(PDF.slice(0, 40)))).toBe('it is a PDF that is damaged or cut off');
    expect(taken(textBytes('<svg xmlns="x"><script>1</script></svg>'))).toMatch(/it is an SVG/);
    expect(taken(new Uint8Array(MOST_PICTURE_BYTES + 1))).toMatch(/it has 21 MB, and at most 20/);
  });
});
