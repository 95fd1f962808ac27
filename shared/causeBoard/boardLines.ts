import type { BoardBox, BoardDirection } from '#shared/causeBoard/boardLayout.ts';

const CORNER = 8;

/** The line from a box to the one that explains it, as an SVG path with rounded corners. */
export function branchLine(parent: BoardBox, box: BoardBox, direction: BoardDirection): string {
  if (direction === 'down') {
    const from = { across: parent.x + parent.width / 2, along: parent.y + parent.height };
    const to = { across: box.x + box.width / 2, along: box.y };
    return elbow(from, to, (across, along) => `${round(across)} ${round(along)}`);
  }
  const from = { across: parent.y + parent.height / 2, along: parent.x + parent.width };
  const to = { across: box.y + box.height / 2, along: box.x };
  return elbow(from, to, (across, along) => `${round(along)} ${round(across)}`);
}

interface Place {
  readonly across: number;
  readonly along: number;
}

type Write = (across: number, along: number) => string;

function elbow(from: Place, to: Place, at: Write): string {
  const middle = (from.along + to.along) / 2;
  const turn = Math.min(CORNER, Math.abs(to.across - from.across) / 2);
  const way = Math.sign(to.across - from.across);
  if (turn < 0.5) return `M${at(from.across, from.along)}L${at(to.across, to.along)}`;
  return [
    `M${at(from.across, from.along)}`,
    `L${at(from.across, middle - turn)}`,
    `Q${at(from.across, middle)} ${at(from.across + way * turn, middle)}`,
    `L${at(to.across - way * turn, middle)}`,
    `Q${at(to.across, middle)} ${at(to.across, middle + turn)}`,
    `L${at(to.across, to.along)}`,
  ].join('');
}

/**
 * From an answer to another that it also explains, across the tree: a curve as an SVG path between the
 * sides of two boxes that face each other.
 */
export function linkLine(from: BoardBox, to: BoardBox): string {
  const isRightward = to.x + to.width / 2 >= from.x + from.width / 2;
  const isStacked = to.x < from.x + from.width && from.x < to.x + to.width;
  // Boxes above each other are joined around their right sides: a straight line would cross what lies between.
  const startX = isStacked || isRightward ? from.x + from.width : from.x;
  const endX = isStacked || !isRightward ? to.x + to.width : to.x;
  const startY = from.y + from.height / 2;
  const endY = to.y + to.height / 2;
  const reach = Math.max(40, Math.min(140, Math.abs(endX - startX) / 2));
  const outX = startX + (isStacked || isRightward ? reach : -reach);
  const inX = endX + (isStacked || !isRightward ? reach : -reach);
  const [start, out, into, end] = [
    [startX, startY],
    [outX, startY],
    [inX, endY],
    [endX, endY],
  ].map((point) => point.map(round).join(' '));
  return `M${start}C${out} ${into} ${end}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
