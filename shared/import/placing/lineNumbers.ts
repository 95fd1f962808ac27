import type { LineRange } from '#shared/import/placing/parsedTimeline.ts';

/** The numbers of the lines of a range, ascending. */
export function lineNumbers({ from, to }: LineRange): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_nothing, index) => from + index);
}

export function isInLines(line: number, { from, to }: LineRange): boolean {
  return line >= from && line <= to;
}
