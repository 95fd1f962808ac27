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
import type { CountFigure, CountRow } from '#shared/publication/figures/figure.ts';
import { wrapText } from '#shared/text/wrapText.ts';

/** In rows of little columns below each other, which are compared more easily than parts of one column. */
const ROW_HEIGHT = 46;
const TALLEST = 26;
/** Where a column stands that is there at all. */
const LOWEST = 2;
/** What the words below the columns need, in pixels: `Nov`, `2026`. */
const PLACE_ROOM = 28;
const YEAR_ROOM = 40;

/** Counts by place: of each row a column for each place, all to one scale. */
export function drawPlaces(
  { rows, places }: CountFigure,
  colours: FigureColours,
  markAt: MarkAt,
): FigureDrawing {
  const width = (FIGURE_WIDTH - LABEL_WIDTH) / places.length;
  const most = mostOf(rows, LEAST_SCALE);
  const [counted, without] = divided(rows);
  const elements = counted.flatMap(({ label, marks, tone, row }, line) => {
    const foot = (line + 1) * ROW_HEIGHT - 6;
    const total = marks.reduce((sum, { count }) => sum + count, 0);
    const columns = marks.flatMap(({ count }, at) => {
      if (count === 0) return [];
      const left = LABEL_WIDTH + at * width;
      const height = Math.max(LOWEST, (count / most) * TALLEST);
      const side = Math.min(6, width * 0.16);
      const box = { x: round(left + side), y: round(foot - height), height: round(height), rx: 1.5 };
      const column = svg('rect', { ...box, width: round(width - 2 * side), fill: colours[tone] });
      const middle = left + width / 2;
      const words = { fontSize: SMALL_FONT, textAnchor: 'middle', fill: colours.ink };
      const number = svgText(String(count), middle, foot - height - 3, words);
      // The whole height answers to the pointer, so that one incident is as easy to hit as thirty.
      const area = {
        x: round(left),
        y: round(foot - ROW_HEIGHT + 8),
        width: round(width),
        height: ROW_HEIGHT - 8,
      };
      return [markAt(row, at, [svg('rect', { ...area, fill: 'transparent' }), column, number])];
    });
    return [
      svgText(label, 0, foot - 14, { fontSize: LABEL_FONT, fontWeight: 500, fill: colours.ink }),
      svgText(total.toLocaleString('en'), 0, foot + 1, { fontSize: SMALL_FONT, fill: colours.soft }),
      footLine(LABEL_WIDTH, foot, colours),
      ...columns,
    ];
  });
  const foot = counted.length * ROW_HEIGHT - 6;
  const words = { fontSize: SMALL_FONT, textAnchor: 'middle', fill: colours.soft };
  const middles = places.map((place, at) => ({ ...place, middle: LABEL_WIDTH + (at + 0.5) * width }));
  const middleOf = ({ middle }: { readonly middle: number }) => middle;
  const years = middles.filter(({ under }) => under !== '');
  const axis = [
    ...withRoom(middles, middleOf, PLACE_ROOM).map(({ short, middle }) =>
      svgText(short, middle, foot + 15, words),
    ),
    ...withRoom(years, middleOf, YEAR_ROOM).map(({ under, middle }) =>
      svgText(under, middle, foot + 29, words),
    ),
  ];
  const end = foot + (years.length > 0 ? 35 : 21);
  const foldedDrawing = foldedRows(without, end, colours);
  return { height: end + foldedDrawing.height, elements: [...elements, ...axis, ...foldedDrawing.elements] };
}

const BAR_ROW = 26;
const BAR_HEIGHT = 14;

/** One count a row, as bars. */
export function drawCounts({ rows }: CountFigure, colours: FigureColours, markAt: MarkAt): FigureDrawing {
  const most = mostOf(rows, LEAST_BAR_SCALE);
  const room = FIGURE_WIDTH - LABEL_WIDTH - 44;
  const [counted, without] = divided(rows);
  const elements = counted.flatMap(({ label, marks: [mark], tone, row }, line) => {
    const top = line * BAR_ROW + 4;
    const count = mark?.count ?? 0;
    const length = Math.max(LOWEST, (count / most) * room);
    const number = svgText(count.toLocaleString('en'), LABEL_WIDTH + length + 6, top + 11, {
      fontSize: LABEL_FONT,
      fill: colours.ink,
    });
    const box = { x: LABEL_WIDTH, y: top, width: round(length), height: BAR_HEIGHT, rx: 1.5 };
    const bar = svg('rect', { ...box, fill: colours[tone] });
    return [
      svgText(label, 0, top + 11, { fontSize: LABEL_FONT, fontWeight: 500, fill: colours.ink }),
      markAt(row, 0, [bar, number]),
    ];
  });
  const end = counted.length * BAR_ROW + 4;
  const foldedDrawing = foldedRows(without, end, colours);
  return { height: end + foldedDrawing.height, elements: [...elements, ...foldedDrawing.elements] };
}

/** Rows that count something, each with its place in the figure, and the names of those that count nothing. */
function divided(
  rows: readonly CountRow[],
): readonly [counted: readonly (CountRow & { readonly row: number })[], without: readonly string[]] {
  const placed = rows.map((each, row) => ({ ...each, row }));
  const isCounted = ({ marks }: CountRow) => marks.some(({ count }) => count > 0);
  return [placed.filter(isCounted), placed.filter((each) => !isCounted(each)).map(({ label }) => label)];
}

/** One sentence in the place of rows without any number. */
function foldedRows(names: readonly string[], top: number, { soft }: FigureColours): FigureDrawing {
  if (names.length === 0) return { height: 0, elements: [] };
  const lines = wrapText(`None: ${names.join(', ')}`, {
    width: FIGURE_WIDTH,
    fontSize: SMALL_FONT,
    maxLines: 3,
  });
  const elements = lines.map((words, at) =>
    svgText(words, 0, top + 16 + at * 16, { fontSize: SMALL_FONT, fill: soft }),
  );
  return { height: lines.length * 16 + 6, elements };
}

/** What fills the scale at least: a bar of one or two incidents does not look like many. */
const LEAST_SCALE = 5;
const LEAST_BAR_SCALE = 10;

function mostOf(rows: readonly CountRow[], least: number): number {
  return Math.max(least, ...rows.flatMap(({ marks }) => marks.map(({ count }) => count)));
}

function footLine(left: number, y: number, { line: stroke }: FigureColours): Element {
  return svg('line', { x1: left, x2: FIGURE_WIDTH, y1: y, y2: y, stroke, strokeWidth: 1 });
}
