/** The lines of the text that are pointed at in one half of the preview and marked in the other. */
export interface PointedLines {
  /** 1-based, both inclusive; 0 when nothing is pointed at. */
  readonly from: number;
  readonly to: number;
  /** Where; the other half brings them into view when they were chosen rather than passed over. */
  readonly by: 'source' | 'list';
  readonly isChosen: boolean;
}

export const NOTHING_POINTED: PointedLines = { from: 0, to: 0, by: 'list', isChosen: false };

/** Whether lines and what is pointed at overlap. */
export function isPointedAt(
  { from, to }: PointedLines,
  lines: { readonly from: number; readonly to: number },
): boolean {
  return from > 0 && from <= lines.to && lines.from <= to;
}
