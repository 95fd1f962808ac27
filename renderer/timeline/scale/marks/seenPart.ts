/** What part of the layout is drawn, in pixels from the layout's origin. */
export interface SeenPart {
  readonly from: number;
  readonly to: number;
  /** What the drawn things count from, so that their numbers stay small however far they are zoomed. */
  readonly base: number;
  /** Where titles end at the latest; infinite while the track can be panned that far. */
  readonly edge: number;
}

/** Widths of the track between two places that drawn things count from. */
const BASES = 8;

/**
 * The part to draw around what a track shows. It changes only with every quarter of the track, so that
 * panning mostly moves what is drawn already; up to a quarter beyond either edge is drawn too.
 */
export function seenPart(offset: number, width: number, isWhole: boolean): SeenPart {
  const quarter = Math.max(width / 4, 1);
  const index = Math.floor(offset / quarter);
  const edge = isWhole ? offset + width : Number.POSITIVE_INFINITY;
  const base = Math.floor(index / 4 / BASES) * BASES * 4 * quarter;
  return { from: (index - 1) * quarter, to: (index + 5) * quarter, base, edge };
}
