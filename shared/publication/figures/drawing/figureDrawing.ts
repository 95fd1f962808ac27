import type { Element, ElementContent } from 'hast';

/** As wide as every figure is, in pixels; it is made smaller or larger as a whole. */
export const FIGURE_WIDTH = 600;
/** Pixels on the left for the words of a row. */
export const LABEL_WIDTH = 148;
export const LABEL_FONT = 11.5;
export const SMALL_FONT = 9.5;

/** What a drawing consists of. */
export interface FigureDrawing {
  /** Pixels. */
  readonly height: number;
  readonly elements: ElementContent[];
}

/** Makes one mark of what is drawn of it, by its row in the figure and its place there. */
export type MarkAt = (row: number, at: number, drawn: ElementContent[]) => Element;
