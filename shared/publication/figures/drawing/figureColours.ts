import { ACCENT, INK, INK_SOFT, LINE, LINE_STRONG, PAPER, SUNKEN } from '#shared/export/figures/palette.ts';

/** What a figure is drawn with: colours as SVG has them, so that a window can give those of its theme. */
export interface FigureColours {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  /** What is counted. */
  readonly plain: string;
  /** What should not be there. */
  readonly bad: string;
  /** What nobody knows. */
  readonly unknown: string;
  /** The ground of a box. */
  readonly sunken: string;
  readonly paper: string;
}

/** On white paper. */
export const PRINT_COLOURS: FigureColours = {
  ink: INK,
  soft: INK_SOFT,
  line: LINE,
  plain: ACCENT,
  bad: '#a3260f',
  unknown: LINE_STRONG,
  sunken: SUNKEN,
  paper: PAPER,
};
