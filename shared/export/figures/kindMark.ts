import type { Element } from 'hast';
import type { ShownKind } from '#shared/domain/incident/timelineEvent.ts';
import { KIND_COLOURS, PAPER } from '#shared/export/figures/palette.ts';
import { round, svg } from '#shared/export/figures/svgNodes.ts';

interface Shape {
  /** A path in a box of 12 by 12. */
  readonly path: string;
  readonly isOutline: boolean;
}

const filled = (path: string): Shape => ({ path, isOutline: false });
const outline = (path: string): Shape => ({ path, isOutline: true });

const SHAPES: Record<ShownKind, Shape> = {
  trigger: filled('M6 1 11.4 10.6H.6Z'),
  signal: outline('M.8 6.4H3L4.7 2 7.2 10.2 8.9 6.4H11.2'),
  detection: filled(
    'M6 .8C3.8.8 2.6 2.4 2.6 4.5V7L1.2 8.9V9.5H10.8V8.9L9.4 7V4.5C9.4 2.4 8.2.8 6 .8ZM4.6 10.2H7.4A1.4 1.2 0 0 1 4.6 10.2Z',
  ),
  communication: filled('M1 1.6H11V8.4H6.4L3.4 11V8.4H1Z'),
  diagnosis: outline('M5 1.2A3.7 3.7 0 1 0 5 8.6 3.7 3.7 0 1 0 5 1.2ZM7.7 7.7 11 11'),
  decision: filled('M6 .6 11.4 6 6 11.4.6 6Z'),
  action: filled('M7.4.4 1.8 7H5.2L4.4 11.6 10.2 4.8H6.6Z'),
  recovery: outline('M1.4 6.4 4.6 9.6 10.8 2.6'),
  open: outline('M6 2.4A3.6 3.6 0 1 0 6 9.6 3.6 3.6 0 1 0 6 2.4Z'),
};

/** The edge of a mark, in pixels. */
const MARK_SIZE = 12;

/** The shape and colour of a kind of event, centred on x, y, on a white disc that keeps lines off it. */
export function kindMark(kind: ShownKind, x: number, y: number): Element {
  const corner = `translate(${round(x - MARK_SIZE / 2)} ${round(y - MARK_SIZE / 2)})`;
  const disc = svg('circle', { cx: 6, cy: 6, r: 7, fill: PAPER });
  return svg('g', { transform: corner }, [disc, kindShape(kind)]);
}

/** The mark as an image of its own, for running text, where words beside it say the same. */
export function kindIcon(kind: ShownKind): Element {
  const size = { width: 11, height: 11, viewBox: `0 0 ${MARK_SIZE} ${MARK_SIZE}` };
  return svg('svg', { ...size, className: ['kind'], ariaHidden: 'true' }, [kindShape(kind)]);
}

function kindShape(kind: ShownKind): Element {
  const { path, isOutline } = SHAPES[kind];
  const colour = KIND_COLOURS[kind];
  if (!isOutline) return svg('path', { d: path, fill: colour });
  const line = {
    fill: 'none',
    stroke: colour,
    strokeWidth: 1.8,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  };
  return svg('path', { d: path, ...line });
}
