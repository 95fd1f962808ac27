import { assertNever } from '#shared/basics/assertNever.ts';
import { svgFile } from '#shared/export/figures/svgFile.ts';
import { round, svg, svgImage, svgText } from '#shared/export/figures/svgNodes.ts';
import { markdownOf } from '#shared/export/markdown/markdownOf.ts';
import { heading, paragraph, strong, table, text } from '#shared/export/report/reportNodes.ts';
import { csvText } from '#shared/publication/actions/csvText.ts';
import { figureDrawing } from '#shared/publication/figures/drawing/drawnFigure.ts';
import { PRINT_COLOURS } from '#shared/publication/figures/drawing/figureColours.ts';
import { FIGURE_WIDTH } from '#shared/publication/figures/drawing/figureDrawing.ts';
import { type Figure, isEmptyFigure } from '#shared/publication/figures/figure.ts';
import { FIGURES_CAVEAT, type FigurePage } from '#shared/publication/figures/figurePage.ts';
import { figureTable } from '#shared/publication/figures/figureTable.ts';
import { wrapText } from '#shared/text/wrapText.ts';
import { isoDate } from '#shared/time/formatTime.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** The files that the page can be saved as, by their ending. */
export const FIGURES_FORMS = ['md', 'csv', 'svg'] as const;
export type FiguresForm = (typeof FIGURES_FORMS)[number];

/** Instead of a figure that has nothing to show. */
export const NOTHING_NOTED = 'Nothing was written down for this.';

export function figuresFileName(form: FiguresForm, now: Timestamp): string {
  return `${isoDate(now, 'UTC')}-incidents-in-figures.${form}`;
}

/** The whole page as one file. It names no incident and no person. */
export function figuresFile(page: FigurePage, form: FiguresForm): string {
  switch (form) {
    case 'md':
      return figuresMarkdown(page);
    case 'csv':
      return figuresCsv(page);
    case 'svg':
      return figuresSvg(page);
    default:
      return assertNever(form, 'form of the figures');
  }
}

function figuresMarkdown({ title, about, figures }: FigurePage): string {
  return markdownOf({
    type: 'root',
    children: [
      heading(1, title),
      paragraph([text(about)]),
      paragraph([strong(FIGURES_CAVEAT)]),
      ...figures.flatMap((figure) => [
        heading(2, figure.title),
        paragraph([text(isEmptyFigure(figure) ? NOTHING_NOTED : figure.note)]),
        ...(isEmptyFigure(figure) ? [] : [tableNode(figure)]),
      ]),
    ],
  });
}

function tableNode(figure: Figure) {
  const { head, rows } = figureTable(figure);
  const words = (cell: string) => (cell === '' ? [] : [text(cell)]);
  return table([head.map(words), ...rows.map((row) => row.map((cell) => words(cell.text)))], 'figures');
}

/** One line for each number, which a spreadsheet can turn into any table. */
function figuresCsv({ about, figures }: FigurePage): string {
  const lines = figures.flatMap((figure) => {
    if (isEmptyFigure(figure)) return [];
    const { head, rows } = figureTable(figure);
    return rows.flatMap(([first, ...cells]) =>
      cells.map((cell, at) => [figure.title, first?.text ?? '', head[at + 1] ?? '', plainNumber(cell.text)]),
    );
  });
  return csvText([
    ['Figure', 'Row', 'Column', 'Value'],
    ...lines,
    ['About', '', '', `${about} ${FIGURES_CAVEAT}`],
  ]);
}

/** `1,234` as spreadsheets count. */
function plainNumber(words: string): string {
  return /^\d{1,3}(?:,\d{3})+$/.test(words) ? words.replaceAll(',', '') : words;
}

const MARGIN = 24;
const SMALL = { fontSize: 12, fontWeight: 400 };

/** All figures below each other on white paper, with their words; the texts stay texts. */
function figuresSvg({ title, about, figures }: FigurePage): string {
  const { ink, soft, paper } = PRINT_COLOURS;
  let y = MARGIN + 18;
  const words = (value: string, fill: string) =>
    wrapText(value, { width: FIGURE_WIDTH, fontSize: SMALL.fontSize, maxLines: 6 }).map((line) => {
      y += 17;
      return svgText(line, 0, y, { ...SMALL, fill });
    });
  const head = [
    svgText(title, 0, y, { fontSize: 18, fontWeight: 600, fill: ink }),
    ...words(about, soft),
    ...words(FIGURES_CAVEAT, ink),
  ];
  const drawnElements = figures.flatMap((figure) => {
    y += 42;
    const name = svgText(figure.title, 0, y, { fontSize: 13, fontWeight: 600, fill: ink });
    if (isEmptyFigure(figure)) return [name, ...words(NOTHING_NOTED, soft)];
    const note = words(figure.note, soft);
    const { height, elements } = figureDrawing(figure, PRINT_COLOURS);
    const group = svg('g', { transform: `translate(0 ${round(y + 14)})` }, elements);
    y += 14 + height;
    return [name, ...note, group];
  });
  const [width, height] = [FIGURE_WIDTH + 2 * MARGIN, y + MARGIN];
  const ground = svg('rect', { width, height: round(height), fill: paper });
  const content = svg('g', { transform: `translate(${MARGIN} 0)` }, [...head, ...drawnElements]);
  const description = figures.map((figure) => figure.title).join(', ');
  const image = svgImage({ width, height, name: 'figures', title, description }, [ground, content]);
  return svgFile(image);
}
