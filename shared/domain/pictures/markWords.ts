import { boxOf, type PictureMark } from '#shared/domain/pictures/pictureMarks.ts';

/** What a mark is and where it lies, for who does not see it: `Cover of 120 × 40 pixels at 300, 200`. */
export function markWords(mark: PictureMark): string {
  if (mark.kind === 'arrow') {
    const { from, to } = mark;
    return `Arrow from ${from.x}, ${from.y} to ${to.x}, ${to.y}`;
  }
  const { x, y, width, height } = boxOf(mark);
  return `${mark.kind === 'cover' ? 'Cover' : 'Kept part'} of ${width} × ${height} pixels at ${x}, ${y}`;
}
