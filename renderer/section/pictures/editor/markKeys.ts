import type { KeyboardEvent } from 'react';
import {
  movedMark,
  type PictureMark,
  type Point,
  type Size,
  sizedMark,
} from '#shared/domain/pictures/pictureMarks.ts';

const WAYS: ReadonlyMap<string, Point> = new Map([
  ['ArrowLeft', { x: -1, y: 0 }],
  ['ArrowRight', { x: 1, y: 0 }],
  ['ArrowUp', { x: 0, y: -1 }],
  ['ArrowDown', { x: 0, y: 1 }],
]);

/** A mark as an arrow key makes it: moved, with Shift sized, and with Alt by one pixel; null for any other key. */
export function markByKey(
  {
    key,
    shiftKey,
    altKey,
    ctrlKey,
    metaKey,
  }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>,
  mark: PictureMark,
  size: Size,
): PictureMark | null {
  const way = WAYS.get(key);
  if (way === undefined || ctrlKey || metaKey) return null;
  const step = altKey ? 1 : Math.max(1, Math.round(Math.max(size.width, size.height) / 100));
  const by = { x: way.x * step, y: way.y * step };
  return shiftKey ? sizedMark(mark, { x: 'to', y: 'to' }, by, size) : movedMark(mark, by, size);
}
