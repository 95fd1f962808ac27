import type { Element, ElementContent } from 'hast';

/** As wide as every figure is, in pixels; it is made larger as a whole, and never smaller: its words are read. */
export const FIGURE_WIDTH = 540;
/** Pixels on the left for the words of a row. */
export const LABEL_WIDTH = 156;
export const LABEL_FONT = 13;
export const SMALL_FONT = 12;

/** What a drawing consists of. */
export interface FigureDrawing {
  /** Pixels. */
  readonly height: number;
  readonly elements: ElementContent[];
}

/** Makes one mark of what is drawn of it, by its row in the figure and its place there. */
export type MarkAt = (row: number, at: number, drawn: ElementContent[]) => Element;

/** Those of some words below an axis that have room beside each other, the last one always. Middles in pixels, growing. */
export function withRoom<Word>(
  words: readonly Word[],
  middleOf: (word: Word) => number,
  room: number,
): readonly Word[] {
  const keptWords: Word[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (const word of words.toReversed()) {
    if (next - middleOf(word) < room) continue;
    keptWords.push(word);
    next = middleOf(word);
  }
  return keptWords.toReversed();
}
