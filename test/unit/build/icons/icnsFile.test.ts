import { expect, it } from 'vitest';
import { ICNS_SIZES, icnsFile } from '#build/icons/icnsFile.ts';
import { icnsSizes } from '#build/packaging/iconSizes.ts';
import { tinyPng } from '#test/support/pictures/tinyPng.ts';

it('holds each picture under every type that macOS asks for at that size', () => {
  const bytes = icnsFile([32, 256, 1024].map((size) => ({ size, png: tinyPng(size) })));
  expect(icnsSizes(bytes)).toEqual([32, 256, 256, 1024]);
  expect(new TextDecoder('latin1').decode(bytes.subarray(8, 12))).toBe('ic11');
});

it('states its own length, so that a truncated file is noticed', () => {
  const bytes = icnsFile([{ size: 64, png: tinyPng(64) }]);
  expect(new DataView(bytes.buffer).getUint32(4)).toBe(bytes.length);
  expect(icnsSizes(bytes.subarray(0, -1))).toBeUndefined();
});

it('refuses a size the format has no place for', () => {
  expect(ICNS_SIZES).not.toContain(48);
  expect(() => icnsFile([{ size: 48, png: tinyPng(48) }])).toThrow('48');
});
