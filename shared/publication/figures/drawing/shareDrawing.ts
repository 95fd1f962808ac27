import { round, svg, svgText } from '#shared/export/figures/svgNodes.ts';
import type { FigureColours } from '#shared/publication/figures/drawing/figureColours.ts';
import {
  FIGURE_WIDTH,
  type FigureDrawing,
  LABEL_FONT,
  type MarkAt,
} from '#shared/publication/figures/drawing/figureDrawing.ts';
import type { ShareFigure } from '#shared/publication/figures/figure.ts';
import { shareWords } from '#shared/publication/figures/figureTable.ts';
import { wrapText } from '#shared/text/wrapText.ts';

const ROW_HEIGHT = 38;
/** The scale ends here; a bar that goes on has its number. */
const LARGEST_SHARE = 2;
/** Pixels before the words on the right. */
const LONGEST_LABEL = 330;

/** How much is used up, with a line where all of it is. */
export function drawShares({ rows }: ShareFigure, colours: FigureColours, markAt: MarkAt): FigureDrawing {
  const most = Math.min(LARGEST_SHARE, Math.max(1, ...rows.map(({ share }) => share)));
  const scale = FIGURE_WIDTH / most;
  const all = round(Math.min(FIGURE_WIDTH - 1, scale));
  const elements = rows.map(({ label: whole, share, words }, row) => {
    const [label = ''] = wrapText(whole, { width: LONGEST_LABEL, fontSize: LABEL_FONT, maxLines: 1 });
    const top = row * ROW_HEIGHT;
    const length = Math.max(2, Math.min(share, most) * scale);
    const said = `${words}, ${shareWords(share)}`;
    return markAt(row, 0, [
      svg('rect', { x: 0, y: top, width: FIGURE_WIDTH, height: ROW_HEIGHT - 4, fill: 'transparent' }),
      svgText(label, 0, top + 13, { fontSize: LABEL_FONT, fontWeight: 500, fill: colours.ink }),
      svgText(said, FIGURE_WIDTH, top + 13, { fontSize: LABEL_FONT, textAnchor: 'end', fill: colours.soft }),
      svg('rect', { x: 0, y: top + 19, width: FIGURE_WIDTH, height: 10, rx: 2, fill: colours.sunken }),
      svg('rect', {
        x: 0,
        y: top + 19,
        width: round(length),
        height: 10,
        rx: 2,
        fill: share > 1 ? colours.bad : colours.plain,
      }),
      svg('line', { x1: all, x2: all, y1: top + 16, y2: top + 32, stroke: colours.ink, strokeWidth: 1.5 }),
    ]);
  });
  return { height: rows.length * ROW_HEIGHT, elements };
}
