import { describe, expect, it } from 'vitest';
import { parseAccelerator } from '#build/chromium-host/menu/accelerator.ts';

const plain = { control: false, alt: false, shift: false, meta: false };

describe('parseAccelerator', () => {
  it.each([
    ['CmdOrCtrl+S', { ...plain, key: 's', control: true }],
    ['Shift+CommandOrControl+Z', { ...plain, key: 'z', control: true, shift: true }],
    ['CmdOrCtrl+Plus', { ...plain, key: '+', control: true }],
    ['Alt+Up', { ...plain, key: 'arrowup', alt: true }],
    ['F11', { ...plain, key: 'f11' }],
  ])('reads %s', (notation, press) => {
    expect(parseAccelerator(notation, false)).toEqual(press);
  });

  it('means the Command key on macOS', () => {
    expect(parseAccelerator('CmdOrCtrl+S', true)).toEqual({ ...plain, key: 's', meta: true });
  });

  it.each(['CmdOrCtrl', 'A+B', ''])('refuses %j', (notation) => {
    expect(() => parseAccelerator(notation, false)).toThrow('Not an accelerator');
  });
});
