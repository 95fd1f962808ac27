import type { Element } from 'hast';
import { round, svg, svgText } from '#shared/export/figures/svgNodes.ts';
import type { FigureColours } from '#shared/publication/figures/drawing/figureColours.ts';
import {
  FIGURE_WIDTH,
  type FigureDrawing,
  LABEL_FONT,
  LABEL_WIDTH,
  type MarkAt,
  SMALL_FONT,
  withRoom,
} from '#shared/publication/figures/drawing/figureDrawing.ts';
import type { SpreadFigure, SpreadRow } from '#shared/publication/figures/figure.ts';
import { counted } from '#shared/text/phrases.ts';
import { durationText } from '#shared/time/formatTime.ts';

const ROW_HEIGHT = 54;
/** What `15 min` needs below the axis, in pixels. */
const TICK_ROOM = 42;
const RIGHT = FIGURE_WIDTH - 18;
const LEFT = LABEL_WIDTH + 10;
const LARGEST_DOT = 12;
const SMALLEST_DOT = 3;
/** So many incidents make the largest dot at least: one alone is a small one. */
const LEAST_SCALE = 4;
const BOX = 18;

/** Everything under this stands at the left end: a scale of powers has no place for nothing. */
const SHORTEST = 0.5;
/** Lengths that people count in, in minutes. */
const TICKS = [1, 5, 15, 60, 240, 1440, 10_080, 43_200, 525_600] as const;

/** Lengths as dots on a scale on which each step is a multiple, with the middle half as a box. */
export function drawSpread({ rows }: SpreadFigure, colours: FigureColours, markAt: MarkAt): FigureDrawing {
  const ends = rows.flatMap(({ marks }) => marks.map(({ at }) => at));
  const longest = Math.max(60, ...ends);
  const end = TICKS.find((tick) => tick >= longest) ?? longest;
  const scale = Math.log(end / SHORTEST);
  const place = (minutes: number) =>
    LEFT + (Math.log(Math.max(SHORTEST, minutes) / SHORTEST) / scale) * (RIGHT - LEFT);
  const most = Math.max(LEAST_SCALE, ...rows.flatMap(({ marks }) => marks.map(({ count }) => count)));
  const foot = rows.length * ROW_HEIGHT;
  const shown = TICKS.filter((tick) => tick <= end).map((tick) => ({ tick, x: round(place(tick)) }));
  const ticks = [
    ...shown.map(({ x }) =>
      svg('line', { x1: x, x2: x, y1: 4, y2: foot, stroke: colours.line, strokeWidth: 1 }),
    ),
    ...withRoom(shown, ({ x }) => x, TICK_ROOM).map(({ tick, x }) =>
      svgText(durationText(tick), x, foot + 15, {
        fontSize: SMALL_FONT,
        textAnchor: 'middle',
        fill: colours.soft,
      }),
    ),
  ];
  const drawnElements = rows.flatMap((row, index) => {
    const middle = index * ROW_HEIGHT + ROW_HEIGHT / 2;
    const dots = row.marks.map(({ at, count }, dot) => {
      // By area, so that four incidents look four times as many as one.
      const radius = Math.max(SMALLEST_DOT, Math.sqrt(count / most) * LARGEST_DOT);
      return markAt(index, dot, [
        svg('circle', {
          cx: round(place(at)),
          cy: middle,
          r: round(radius),
          fill: colours.plain,
          fillOpacity: 0.72,
          stroke: colours.paper,
          strokeWidth: 1,
        }),
      ]);
    });
    return [...labels(row, middle, colours), ...box(row, { middle, place }, colours), ...dots];
  });
  return { height: foot + 22, elements: [...ticks, ...drawnElements] };
}

function labels(
  { label, known, unknown, quarters }: SpreadRow,
  middle: number,
  colours: FigureColours,
): Element[] {
  const small = { fontSize: SMALL_FONT, fill: colours.soft };
  const unsaid = unknown.count === 0 ? '' : `, ${unknown.count.toLocaleString('en')} not known`;
  const n = `${counted(known, 'incident')}${unsaid}`;
  const median = quarters === null ? '' : `median ${durationText(quarters.middle)}`;
  return [
    svgText(label, 0, middle - 9, { fontSize: LABEL_FONT, fontWeight: 500, fill: colours.ink }),
    svgText(n, 0, middle + 6, small),
    svgText(known === 0 ? '' : median, 0, middle + 20, small),
  ];
}

function box(
  { quarters }: SpreadRow,
  { middle, place }: { readonly middle: number; readonly place: (minutes: number) => number },
  colours: FigureColours,
): Element[] {
  if (quarters === null) return [];
  const [low, high] = [place(quarters.low), place(quarters.high)];
  const x = round(place(quarters.middle));
  const ends = { y1: middle - BOX, y2: middle + BOX };
  return [
    svg('rect', {
      x: round(low),
      y: middle - BOX,
      width: round(Math.max(2, high - low)),
      height: 2 * BOX,
      rx: 2,
      fill: colours.sunken,
      stroke: colours.unknown,
      strokeWidth: 1,
    }),
    svg('line', { x1: x, x2: x, ...ends, stroke: colours.ink, strokeWidth: 2 }),
  ];
}
