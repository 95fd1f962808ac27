/** A place in a picture, in whole pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Point, Size {}

/** A change to a picture: cover a part for good, crop to a part, or point with an arrow. */
export type MarkKind = 'cover' | 'crop' | 'arrow';

/** Two opposite corners of a box, or the tail and the head of an arrow. */
export interface PictureMark {
  readonly id: string;
  readonly kind: MarkKind;
  readonly from: Point;
  readonly to: Point;
}

/** Which end of a mark is held, for each direction by itself: a box has four corners, an arrow its two ends. */
export interface Grip {
  readonly x: 'from' | 'to';
  readonly y: 'from' | 'to';
}

/** The pixels that a box covers or keeps: whole ones, at least one, all within the picture. */
export function boxOf({ from, to }: Pick<PictureMark, 'from' | 'to'>): Box {
  const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  return { x, y, width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) };
}

/** A mark as a mouse that was dragged makes it. Null where it has no size: a click makes none. */
export function drawnMark(mark: PictureMark, size: Size): PictureMark | null {
  const drawn = { ...mark, from: inside(mark.from, size), to: inside(mark.to, size) };
  return isSeen(drawn) ? drawn : null;
}

/** A mark as a key makes it: of a fifth of the picture in its middle, to be moved from there. */
export function middleMark({ id, kind }: Pick<PictureMark, 'id' | 'kind'>, size: Size): PictureMark {
  const share = kind === 'crop' ? 0.8 : 0.2;
  const [width, height] = [Math.max(1, size.width * share), Math.max(1, size.height * share)];
  const from = { x: Math.floor((size.width - width) / 2), y: Math.floor((size.height - height) / 2) };
  return { id, kind, from, to: inside({ x: from.x + width, y: from.y + height }, size) };
}

/** A mark moved as a whole, as far as the picture reaches. */
export function movedMark(mark: PictureMark, by: Point, size: Size): PictureMark {
  const far = (direction: 'x' | 'y', most: number): number => {
    const [least, greatest] = [mark.from[direction], mark.to[direction]].sort((a, b) => a - b) as [
      number,
      number, // Both ends of it.
    ];
    return Math.round(Math.min(Math.max(by[direction], -least), most - greatest));
  };
  const step = { x: far('x', size.width), y: far('y', size.height) };
  if (step.x === 0 && step.y === 0) return mark;
  return { ...mark, from: plus(mark.from, step), to: plus(mark.to, step) };
}

/** A mark of which one end was moved. It keeps at least one pixel, and stays in the picture. */
export function sizedMark(mark: PictureMark, grip: Grip, by: Point, size: Size): PictureMark {
  const ends = { from: { ...mark.from }, to: { ...mark.to } };
  ends[grip.x].x += by.x;
  ends[grip.y].y += by.y;
  return drawnMark({ ...mark, ...ends }, size) ?? mark;
}

/** The marks with one more, or with one as it is by now. What is cropped is one part. */
export function withMark(marks: readonly PictureMark[], mark: PictureMark): readonly PictureMark[] {
  if (marks.some(({ id }) => id === mark.id)) {
    return marks.map((each) => (each.id === mark.id ? mark : each));
  }
  return [...marks.filter(({ kind }) => kind !== 'crop' || mark.kind !== 'crop'), mark];
}

/** The part of a picture that stays. */
export function keptPart(marks: readonly PictureMark[], { width, height }: Size): Box {
  const crop = marks.find(({ kind }) => kind === 'crop');
  return crop === undefined ? { x: 0, y: 0, width, height } : boxOf(crop);
}

function isSeen({ kind, from, to }: PictureMark): boolean {
  return kind === 'arrow' ? from.x !== to.x || from.y !== to.y : from.x !== to.x && from.y !== to.y;
}

function inside({ x, y }: Point, { width, height }: Size): Point {
  const within = (value: number, most: number) => Math.round(Math.min(Math.max(value, 0), most));
  return { x: within(x, width), y: within(y, height) };
}

function plus(one: Point, other: Point): Point {
  return { x: one.x + other.x, y: one.y + other.y };
}
