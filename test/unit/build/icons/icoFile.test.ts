import { describe, expect, it } from 'vitest';
import { icoFile } from '#build/icons/icoFile.ts';
import { icoSizes, pngSize } from '#build/packaging/iconSizes.ts';
import { tinyPng } from '#test/support/pictures/tinyPng.ts';

describe('an .ico file', () => {
  it('holds each picture at its size, in order', () => {
    const bytes = icoFile([16, 48, 256].map((size) => ({ size, png: tinyPng(size) })));
    expect(icoSizes(bytes)).toEqual([16, 48, 256]);
  });

  it('starts with the header Windows looks for and names the first picture’s place', () => {
    const png = tinyPng(32);
    const bytes = icoFile([{ size: 32, png }]);
    expect([...bytes.subarray(0, 6)]).toEqual([0, 0, 1, 0, 1, 0]);
    expect([...bytes.subarray(6, 14)]).toEqual([32, 32, 0, 0, 1, 0, 32, 0]);
    expect(bytes.subarray(22)).toEqual(png);
  });

  it('refuses a picture that the format cannot name', () => {
    expect(() => icoFile([{ size: 512, png: tinyPng(512) }])).toThrow('256');
  });
});

describe('reading icon sizes back', () => {
  it('leaves out a picture whose pixels differ from the directory', () => {
    expect(icoSizes(icoFile([{ size: 16, png: tinyPng(24) }]))).toEqual([]);
  });

  it('does not take other bytes for an icon', () => {
    expect(icoSizes(tinyPng(16))).toBeUndefined();
    expect(pngSize(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg">'))).toBeUndefined();
  });
});
