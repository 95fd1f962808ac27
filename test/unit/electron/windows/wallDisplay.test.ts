import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wallWindowBounds } from '#electron/windows/wallBounds.ts';
import { chooseWallDisplay, nextWallDisplay } from '#electron/windows/wallDisplay.ts';

const LAPTOP = { id: 1, label: 'Built-in', internal: true };
const PROJECTOR = { id: 2, label: 'Projector', internal: false };
const SCREEN = { id: 3, label: 'Screen', internal: false };

describe('chooseWallDisplay', () => {
  it('takes another display than the desk’s, rather a projector than the laptop’s own', () => {
    expect(chooseWallDisplay([LAPTOP, PROJECTOR], LAPTOP.id, null)).toBe(PROJECTOR);
    expect(chooseWallDisplay([LAPTOP, PROJECTOR, SCREEN], PROJECTOR.id, null)).toBe(SCREEN);
    expect(chooseWallDisplay([LAPTOP, PROJECTOR], PROJECTOR.id, null)).toBe(LAPTOP);
  });

  it('goes where it was last, also when the system names that display by another number', () => {
    const displays = [LAPTOP, PROJECTOR, SCREEN];
    expect(chooseWallDisplay(displays, LAPTOP.id, { id: 3, label: 'Screen' })).toBe(SCREEN);
    expect(chooseWallDisplay(displays, LAPTOP.id, { id: 99, label: 'Screen' })).toBe(SCREEN);
    expect(chooseWallDisplay(displays, LAPTOP.id, { id: 99, label: 'Gone' })).toBe(PROJECTOR);
  });

  it('covers the desk only when there is no other display', () => {
    expect(chooseWallDisplay([LAPTOP], LAPTOP.id, { id: 2, label: 'Projector' })).toBe(LAPTOP);
    expect(chooseWallDisplay([LAPTOP, PROJECTOR], LAPTOP.id, { id: 1, label: 'Built-in' })).toBe(PROJECTOR);
  });
});

describe('nextWallDisplay', () => {
  it('goes round all displays, and nowhere from the only one', () => {
    const displays = [LAPTOP, PROJECTOR, SCREEN];
    expect(nextWallDisplay(displays, 2)).toBe(SCREEN);
    expect(nextWallDisplay(displays, 3)).toBe(LAPTOP);
    expect(nextWallDisplay([LAPTOP], 1)).toBeNull();
  });
});

describe('wallWindowBounds', () => {
  it('leaves most of any display free, and hangs over no edge', () => {
    const side = fc.integer({ min: 800, max: 8000 });
    const area = fc.record({ x: fc.integer(), y: fc.integer(), width: side, height: side });
    fc.assert(
      fc.property(area, ({ x, y, width, height }) => {
        const bounds = wallWindowBounds({ x, y, width, height });
        expect(bounds.x).toBeGreaterThan(x);
        expect(bounds.x + bounds.width).toBeLessThan(x + width);
        expect(bounds.y + bounds.height).toBeLessThan(y + height);
        expect(bounds.width * 2).toBeLessThan(width);
      }),
    );
  });
});
