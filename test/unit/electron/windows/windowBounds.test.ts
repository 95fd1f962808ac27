import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOnDisplays, MINIMUM_SIZE } from '#electron/windows/windowBounds.ts';

const LAPTOP = { x: 0, y: 25, width: 1440, height: 875 };
const PROJECTOR = { x: 1440, y: 0, width: 1920, height: 1080 };
const at = (x: number, y: number, width = 1000, height = 700) => ({
  x,
  y,
  width,
  height,
  isMaximized: false,
});

describe('boundsOnDisplays', () => {
  it('keeps bounds that are wholly on one display', () => {
    expect(boundsOnDisplays(at(100, 100), [LAPTOP, PROJECTOR])).toEqual({
      x: 100,
      y: 100,
      width: 1000,
      height: 700,
    });
    expect(boundsOnDisplays(at(1500, 40), [LAPTOP, PROJECTOR])).toMatchObject({ x: 1500, y: 40 });
  });

  it('centres the default size on the first display at the first start, and when the display is gone', () => {
    const centred = { x: 80, y: 63, width: 1280, height: 800 };
    expect(boundsOnDisplays(null, [LAPTOP, PROJECTOR])).toEqual(centred);
    expect(boundsOnDisplays(at(1500, 40), [LAPTOP])).toEqual(centred);
  });

  it('moves back what hangs over an edge, and shrinks what is larger than the display', () => {
    expect(boundsOnDisplays(at(1000, 800), [LAPTOP])).toEqual({ x: 440, y: 200, width: 1000, height: 700 });
    expect(boundsOnDisplays(at(-200, -100, 5000, 4000), [LAPTOP])).toEqual(LAPTOP);
  });

  it('stays on a display and usable, whatever was stored', () => {
    const anyBounds = fc.record({
      x: fc.integer({ min: -9000, max: 9000 }),
      y: fc.integer({ min: -9000, max: 9000 }),
      width: fc.integer({ min: 1, max: 9000 }),
      height: fc.integer({ min: 1, max: 9000 }),
      isMaximized: fc.boolean(),
    });
    fc.assert(
      fc.property(anyBounds, (stored) => {
        const bounds = boundsOnDisplays(stored, [LAPTOP, PROJECTOR]);
        const isInside = [LAPTOP, PROJECTOR].some(
          (area) =>
            bounds.x >= area.x &&
            bounds.y >= area.y &&
            bounds.x + bounds.width <= area.x + area.width &&
            bounds.y + bounds.height <= area.y + area.height,
        );
        expect(isInside).toBe(true);
        expect(bounds.width).toBeGreaterThanOrEqual(MINIMUM_SIZE.width);
        expect(bounds.height).toBeGreaterThanOrEqual(MINIMUM_SIZE.height);
      }),
    );
  });
});
