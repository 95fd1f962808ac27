import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enlargedRoom, fittedPages, paginate, stackHeight } from '#shared/wall/paginate.ts';
import type { WallPart } from '#shared/wall/wallMessage.ts';

const ROOM = { width: 1760, height: 792 };

function items(count: number, words: number): readonly WallPart[] {
  const text = Array.from({ length: words }, () => 'word').join(' ');
  return Array.from({ length: count }, () => ({ kind: 'item', text, isContinued: false }));
}

describe('fittedPages', () => {
  it('sets little in the largest type, more in a smaller one, and pages the rest in the usual one', () => {
    expect(fittedPages(items(3, 4), ROOM)).toMatchObject({ size: 'largest', pages: [items(3, 4)] });
    expect(fittedPages(items(8, 4), ROOM)).toMatchObject({ size: 'large', pages: [items(8, 4)] });
    expect(fittedPages(items(10, 4), ROOM)).toMatchObject({ size: 'usual', pages: [items(10, 4)] });
    expect(fittedPages(items(11, 4), ROOM).pages).toHaveLength(2);
  });

  it('leaves no page nearly empty', () => {
    const { pages } = fittedPages(items(11, 4), ROOM);
    expect(pages.map(({ length }) => length)).toEqual([6, 5]);
  });

  it('takes no more pages and cuts no more texts than the usual size, and fills no page over its height', () => {
    const some = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 300 }));
    fc.assert(
      fc.property(fc.array(some, { maxLength: 4 }), (groups) => {
        const parts = groups.flatMap(([count, words]) => items(count, words));
        const usual = paginate(parts, ROOM);
        const { size, pages } = fittedPages(parts, ROOM);
        const { width, height } = enlargedRoom(ROOM, size);
        expect(pages.length).toBeLessThanOrEqual(usual.length);
        expect(pages.flat().length).toBeLessThanOrEqual(usual.flat().length);
        for (const page of pages) expect(stackHeight(page, width)).toBeLessThanOrEqual(height);
      }),
    );
  });
});
