import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markByKey } from '#renderer/section/pictures/editor/markKeys.ts';
import { pointInPicture } from '#renderer/section/pictures/editor/pointInPicture.ts';
import { arrowShape } from '#shared/domain/pictures/arrowShape.ts';
import { changeMarks, NO_MARKS, redoMarks, undoMarks } from '#shared/domain/pictures/markSteps.ts';
import {
  boxOf,
  drawnMark,
  keptPart,
  type MarkKind,
  middleMark,
  movedMark,
  type PictureMark,
  sizedMark,
  withMark,
} from '#shared/domain/pictures/pictureMarks.ts';

const SIZE = { width: 640, height: 360 };

function markOf(kind: MarkKind, [left, top, right, bottom]: readonly number[], id = 'm'): PictureMark {
  return { id, kind, from: { x: left ?? 0, y: top ?? 0 }, to: { x: right ?? 0, y: bottom ?? 0 } };
}

const kinds = fc.constantFrom<MarkKind>('cover', 'crop', 'arrow');
const point = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) });
const end = fc.constantFrom<'from' | 'to'>('from', 'to');
const grip = fc.record({ x: end, y: end });

describe('a mark', () => {
  it('stays in the picture in whole pixels, and is never nothing, whatever is done to it', () => {
    const size = fc.record({
      width: fc.integer({ min: 1, max: 700 }),
      height: fc.integer({ min: 1, max: 700 }),
    });
    const steps = fc.array(fc.tuple(fc.option(grip, { nil: null }), point), { maxLength: 8 });
    fc.assert(
      fc.property(size, kinds, steps, (picture, kind, moves) => {
        let mark = middleMark({ id: 'm', kind }, picture);
        for (const [held, by] of moves) {
          mark = held === null ? movedMark(mark, by, picture) : sizedMark(mark, held, by, picture);
        }
        const { x, y, width, height } = boxOf(mark);
        for (const number of [x, y, width, height]) expect(Number.isInteger(number)).toBe(true);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(picture.width);
        expect(y + height).toBeLessThanOrEqual(picture.height);
        expect(kind === 'arrow' ? Math.max(width, height) : Math.min(width, height)).toBeGreaterThan(0);
      }),
    );
  });

  it('that is moved keeps its size up to the edge', () => {
    const moved = movedMark(markOf('cover', [10, 10, 60, 40]), { x: 9000, y: -9000 }, SIZE);
    expect(boxOf(moved)).toEqual({ x: 590, y: 0, width: 50, height: 30 });
  });

  it('is made by a drag in any direction, and by no click', () => {
    expect(boxOf(drawnMark(markOf('cover', [90, 80, 30, 20]), SIZE) ?? markOf('crop', []))).toEqual({
      x: 30,
      y: 20,
      width: 60,
      height: 60,
    });
    expect(drawnMark(markOf('cover', [90, 80, 90, 85]), SIZE)).toBeNull();
  });

  it('answers the arrow keys: alone, with Shift, with Alt, and no others', () => {
    const mark = markOf('cover', [100, 100, 200, 150]);
    const press = (key: string, more = {}) =>
      markByKey({ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...more }, mark, SIZE);
    expect(boxOf(press('ArrowRight') ?? mark).x).toBe(106);
    expect(boxOf(press('ArrowDown', { altKey: true }) ?? mark)).toMatchObject({ y: 101, height: 50 });
    expect(boxOf(press('ArrowLeft', { shiftKey: true }) ?? mark)).toMatchObject({ x: 100, width: 94 });
    expect(press('a')).toBeNull();
    expect(press('ArrowRight', { ctrlKey: true })).toBeNull();
  });
});

it('only one part of a picture is kept: all of it where nothing is cropped', () => {
  const first = withMark([markOf('cover', [0, 0, 9, 9], 'c')], markOf('crop', [0, 0, 20, 20], 'one'));
  const second = withMark(first, markOf('crop', [5, 5, 25, 35], 'two'));
  expect(second.map(({ id }) => id)).toEqual(['c', 'two']);
  expect(keptPart(second, SIZE)).toEqual({ x: 5, y: 5, width: 20, height: 30 });
  expect(keptPart([], SIZE)).toEqual({ x: 0, y: 0, ...SIZE });
});

it('an arrow ends in its point', () => {
  const corners = arrowShape(markOf('arrow', [10, 50, 300, 50]), SIZE);
  expect(Math.max(...corners.map(({ x }) => x))).toBe(300);
  expect(corners).toContainEqual({ x: 300, y: 50 });
});

it('a pointer is found in the picture, however large it is drawn', () => {
  const frame = { x: 100, y: 50, width: 320, height: 400 };
  expect(pointInPicture(frame, SIZE, { x: 100, y: 160 })).toEqual({ x: 0, y: 0 });
  expect(pointInPicture(frame, SIZE, { x: 420, y: 340 })).toEqual({ x: 640, y: 360 });
});

it('steps of marks go back and forth, and a mark that is moved by many keys is one step', () => {
  const one = [markOf('cover', [0, 0, 9, 9])];
  const moved = [markOf('cover', [1, 0, 10, 9])];
  const further = [markOf('cover', [2, 0, 11, 9])];
  const steps = changeMarks(changeMarks(changeMarks(NO_MARKS, one), moved, 'keys m'), further, 'keys m');
  const back = undoMarks(steps);
  expect(back.marks).toEqual(one);
  expect(undoMarks(back).marks).toEqual([]);
  expect(undoMarks(undoMarks(back)).marks).toEqual([]);
  expect(redoMarks(back).marks).toEqual(further);
  expect(redoMarks(steps).marks).toEqual(further);
});
