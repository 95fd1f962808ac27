import { describe, expect, it } from 'vitest';
import { BOX } from '#shared/causeBoard/boardBox.ts';
import {
  boardFrame,
  fitZoom,
  isInArea,
  nextZoom,
  seenArea,
  widthThatFits,
} from '#shared/causeBoard/boardFrame.ts';
import { boardLayout } from '#shared/causeBoard/boardLayout.ts';
import { boardNeighbour } from '#shared/causeBoard/boardNeighbour.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { buildCause } from '#test/support/incidents/buildParts.ts';

const VIEW = { width: 800, height: 600 };
const LAYOUT = boardLayout(
  {
    causes: [buildCause('a'), buildCause('b', 'a'), buildCause('c'), buildCause('d', 'c')],
    failure: 'it failed',
  },
  { direction: 'down', collapsed: new Set(), factLines: () => 1 },
);

describe('fitting', () => {
  it('shrinks a large board until it is seen whole', () => {
    expect(fitZoom({ width: 910, height: 100 }, VIEW)).toBeCloseTo(0.85);
  });

  it('makes boxes narrow before it makes their words small', () => {
    expect(widthThatFits({ width: 800, height: 100 }, VIEW)).toBe(BOX.width);
    expect(widthThatFits({ width: 900, height: 100 }, VIEW)).toBe(BOX.narrow);
  });

  it('enlarges a small one a little, and shrinks words no further than they can be read', () => {
    expect(fitZoom({ width: 100, height: 100 }, VIEW)).toBe(1.2);
    expect(fitZoom({ width: 40_000, height: 9000 }, VIEW)).toBe(0.85);
  });
});

describe('the zoom buttons', () => {
  it('go to the next of their steps, from between them too, and stop at the ends', () => {
    expect(nextZoom(0.73, 'in')).toBe(0.8);
    expect(nextZoom(0.73, 'out')).toBe(0.7);
    expect(nextZoom(2, 'in')).toBe(2);
    expect(nextZoom(0.25, 'out')).toBe(0.25);
  });
});

describe('the frame', () => {
  it('has a small board in the middle and lets a large one be scrolled', () => {
    const small = boardFrame(LAYOUT, VIEW, 0.5);
    expect(small).toMatchObject({ width: 800, height: 600, left: (800 - LAYOUT.width / 2) / 2 });
    const large = boardFrame(LAYOUT, VIEW, 4);
    expect(large.width).toBeGreaterThan(LAYOUT.width * 4);
    expect(large.left).toBeGreaterThan(0);
  });

  it('tells what of the board is seen', () => {
    const frame = boardFrame(LAYOUT, VIEW, 2);
    const area = seenArea(frame, { ...VIEW, scrollLeft: 0, scrollTop: 0 }, 0);
    const [top] = LAYOUT.boxes;
    expect(top !== undefined && isInArea(top, area)).toBe(true);
    expect(isInArea({ x: 5000, y: 0, width: 10, height: 10 }, area)).toBe(false);
  });
});

describe('arrow keys', () => {
  const from = (name: string | null, step: 'previous' | 'next' | 'up' | 'down') =>
    boardNeighbour(LAYOUT, name === null ? null : toId(name), step);

  it('go to what is explained, to what explains, and along the level across parents', () => {
    expect(from('b', 'up')).toBe('a');
    expect(from('a', 'up')).toBeNull();
    expect(from(null, 'down')).toBe('a');
    expect(from('b', 'next')).toBe('d');
    expect(from('d', 'previous')).toBe('b');
  });

  it('lead nowhere beyond the board', () => {
    expect(from(null, 'up')).toBeUndefined();
    expect(from('d', 'down')).toBeUndefined();
    expect(from('d', 'next')).toBeUndefined();
  });
});
