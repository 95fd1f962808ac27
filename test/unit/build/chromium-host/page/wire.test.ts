import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWire } from '#build/chromium-host/page/wire.ts';

const { encode, decode } = createWire();
const across = (value: unknown): unknown => decode(encode(structuredClone(value)));

describe('createWire', () => {
  it('carries any structured clone unchanged', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: false,
    });
    fc.assert(
      fc.property(anything, (value) => {
        expect(across(value)).toEqual(structuredClone(value));
      }),
    );
  });

  it('keeps circular and shared references', () => {
    const value: { self?: unknown; left: object; right: object } = { left: { a: 1 }, right: {} };
    value.self = value;
    value.right = value.left;
    const arrived = across(value) as typeof value;
    expect(arrived.self).toBe(arrived);
    expect(arrived.right).toBe(arrived.left);
  });

  it('carries errors, patterns and buffers', () => {
    const [error, pattern, buffer] = across([
      new TypeError('no'),
      /a+/gi,
      new Uint8Array([9, 8]).buffer,
    ]) as unknown[];
    expect(error).toMatchObject({ name: 'TypeError', message: 'no' });
    expect(pattern).toEqual(/a+/gi);
    expect(new Uint8Array(buffer as ArrayBuffer)).toEqual(new Uint8Array([9, 8]));
  });

  it('keeps a key called __proto__ a key', () => {
    const arrived = across(JSON.parse('{"__proto__": {"polluted": true}}')) as object;
    expect(Object.keys(arrived)).toEqual(['__proto__']);
    expect('polluted' in arrived).toBe(false);
  });
});
