import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { firstNoUtf8 } from '#shared/format/decodeText.ts';

test('the first byte that is not UTF-8 is where a strict decoder stops', () => {
  const anyBytes = fc.uint8Array({ maxLength: 24 });
  const text = fc.string({ unit: 'binary', maxLength: 8 }).map((each) => new TextEncoder().encode(each));
  fc.assert(
    fc.property(text, anyBytes, (before, after) => {
      const bytes = Uint8Array.of(...before, ...after);
      const at = firstNoUtf8(bytes);
      expect(isUtf8(bytes)).toBe(at === null);
      if (at === null) return;
      expect(isUtf8(bytes.subarray(0, at))).toBe(true);
      for (let length = 1; length <= 4 && at + length <= bytes.length; length += 1) {
        expect(isUtf8(bytes.subarray(0, at + length))).toBe(false);
      }
    }),
    { numRuns: runs(2000) },
  );
});

test.each([
  ['Latin-1', [0x41, 0xfc, 0x42], 1],
  ['longer than needed', [0xc0, 0xaf], 0],
  ['half of a pair', [0x41, 0xed, 0xa0, 0x80], 1],
  ['above the last character', [0xf4, 0x90, 0x80, 0x80], 0],
  ['cut short', [0x41, 0xe2, 0x82], 1],
  ['sound', [0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x94, 0xa5], null],
])('%s', (_, bytes, at) => {
  expect(firstNoUtf8(Uint8Array.from(bytes))).toBe(at);
});

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
