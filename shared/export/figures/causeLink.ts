import type { Element } from 'hast';
import type { CauseBox, CauseLayout } from '#shared/export/figures/causeLayout.ts';
import { INK_FAINT } from '#shared/export/figures/palette.ts';
import { round, svg } from '#shared/export/figures/svgNodes.ts';

/** How far a line swings out, so that it is not taken for one of the tree. */
const SWING = 40;

/**
 * Dashed lines from a box to what its cause explains elsewhere. What stands in another drawing is left to
 * the list, which names all links.
 */
export function causeLinks(box: CauseBox, { boxes, isSideways }: CauseLayout): Element[] {
  return (box.node?.alsoExplains ?? []).flatMap((id) => {
    const target = boxes.find(({ node }) => node?.id === id);
    if (target === undefined) return [];
    const d = isSideways ? sidewaysLink(box, target) : downwardLink(box, target);
    return [svg('path', { d, fill: 'none', stroke: INK_FAINT, strokeWidth: 1.2, strokeDasharray: '5 4' })];
  });
}

function downwardLink(from: CauseBox, to: CauseBox): string {
  const [startX, startY] = [from.x + (from.width * 3) / 4, from.y];
  const [endX, endY] = [to.x + (to.width * 3) / 4, to.y + to.height];
  return curve([startX, startY], [startX, startY - SWING], [endX, endY + SWING], [endX, endY]);
}

function sidewaysLink(from: CauseBox, to: CauseBox): string {
  const [startX, startY] = [from.x, from.y + (from.height * 3) / 4];
  const [endX, endY] = [to.x + to.width, to.y + (to.height * 3) / 4];
  return curve([startX, startY], [startX - SWING, startY], [endX + SWING, endY], [endX, endY]);
}

type Point = readonly [x: number, y: number];

function curve(start: Point, first: Point, second: Point, end: Point): string {
  const [from, ...rest] = [start, first, second, end].map(([x, y]) => `${round(x)} ${round(y)}`);
  return `M${from}C${rest.join(' ')}`;
}
