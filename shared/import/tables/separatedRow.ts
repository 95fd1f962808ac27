import type { LineRange } from '#shared/import/placing/parsedTimeline.ts';

/** A row of a table with the lines that it takes; a cell in quotes can hold line ends. */
export interface SeparatedRow {
  readonly cells: readonly string[];
  readonly lines: LineRange;
  /** A quotation mark in it has no other half; it is one of its characters. */
  readonly isTorn?: true;
}
