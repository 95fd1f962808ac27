import type { Element } from 'hast';
import { assertNever } from '#shared/basics/assertNever.ts';
import { round, svg, svgImage } from '#shared/export/figures/svgNodes.ts';
import { drawCounts, drawPlaces } from '#shared/publication/figures/drawing/countDrawing.ts';
import type { FigureColours } from '#shared/publication/figures/drawing/figureColours.ts';
import {
  FIGURE_WIDTH,
  type FigureDrawing,
  type MarkAt,
} from '#shared/publication/figures/drawing/figureDrawing.ts';
import { drawShares } from '#shared/publication/figures/drawing/shareDrawing.ts';
import { drawSpread } from '#shared/publication/figures/drawing/spreadDrawing.ts';
import { type Figure, isEmptyFigure } from '#shared/publication/figures/figure.ts';
import { markWords } from '#shared/publication/figures/figureTable.ts';

/** The parts of the drawing of a figure, as wide as every figure. */
export function figureDrawing(figure: Figure, colours: FigureColours): FigureDrawing {
  const markAt: MarkAt = (row, at, drawnNodes) =>
    svg('g', { dataMark: `${row} ${at}` }, [
      svg('title', {}, [{ type: 'text', value: markWords(figure, row, at) }]),
      ...drawnNodes,
    ]);
  switch (figure.kind) {
    case 'counts':
      return figure.places.length === 0
        ? drawCounts(figure, colours, markAt)
        : drawPlaces(figure, colours, markAt);
    case 'spread':
      return drawSpread(figure, colours, markAt);
    case 'shares':
      return drawShares(figure, colours, markAt);
    default:
      return assertNever(figure, 'kind of figure');
  }
}

/** One figure as one image; null where it has nothing to show. The table beside it says the same in words. */
export function drawnFigure(figure: Figure, colours: FigureColours): Element | null {
  if (isEmptyFigure(figure)) return null;
  const { height, elements } = figureDrawing(figure, colours);
  const { id, title, note } = figure;
  const words = { title, description: `${note} The table below has the numbers.` };
  return svgImage({ width: FIGURE_WIDTH, height: round(height), name: `figure-${id}`, ...words }, elements);
}
