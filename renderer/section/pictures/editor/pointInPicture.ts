import type { Box, Point, Size } from '#shared/domain/pictures/pictureMarks.ts';

/** Where a pointer is in a picture that is drawn as large as it fits into the middle of a frame, in its pixels. */
export function pointInPicture(frame: Box, { width, height }: Size, pointer: Point): Point {
  const scale = scaleInFrame(frame, { width, height });
  const [left, top] = [
    frame.x + (frame.width - width * scale) / 2,
    frame.y + (frame.height - height * scale) / 2,
  ];
  return { x: (pointer.x - left) / scale, y: (pointer.y - top) / scale };
}

/** How many pixels of the screen one of the picture has. 1 where nothing is laid out. */
function scaleInFrame(frame: Size, { width, height }: Size): number {
  return Math.min(frame.width / width, frame.height / height) || 1;
}
