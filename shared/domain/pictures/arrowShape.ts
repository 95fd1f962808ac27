import type { PictureMark, Point, Size } from '#shared/domain/pictures/pictureMarks.ts';

/** How wide the shaft of an arrow is, in pixels of a picture: thick enough to be seen when all of it is. */
export function arrowWidth({ width, height }: Size): number {
  return Math.min(24, Math.max(3, Math.round(Math.max(width, height) / 200)));
}

/** The corners of an arrow, from the tail along one side to the point of its head and back along the other. */
export function arrowShape({ from, to }: Pick<PictureMark, 'from' | 'to'>, size: Size): readonly Point[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return [];
  const half = arrowWidth(size) / 2;
  const head = Math.min(length, half * 8);
  const [along, across] = [
    { x: (to.x - from.x) / length, y: (to.y - from.y) / length },
    { x: -(to.y - from.y) / length, y: (to.x - from.x) / length },
  ];
  const at = (far: number, aside: number): Point => ({
    x: from.x + along.x * far + across.x * aside,
    y: from.y + along.y * far + across.y * aside,
  });
  const neck = length - head;
  return [
    at(0, half),
    at(neck, half),
    at(neck, head / 2),
    to,
    at(neck, -head / 2),
    at(neck, -half),
    at(0, -half),
  ];
}
