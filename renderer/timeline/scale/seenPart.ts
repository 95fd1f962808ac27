/** What part of the layout is drawn, in pixels from the layout's origin. */
export interface SeenPart {
  readonly from: number;
  readonly to: number;
  /** What the drawn things count from, so that their numbers stay small however far they are zoomed. */
  readonly base: number;
  /** Where titles end at the latest; infinite while the track can be panned that far. */
  readonly edge: number;
}

/**
 * The part to draw around what a track shows. It changes only with every half of the track, so that
 * panning mostly moves what is drawn already; beyond either edge at least half a track is drawn too.
 */
export function seenPart(offset: number, width: number, isWhole: boolean): SeenPart {
  const half = Math.max(width / 2, 1);
  const index = Math.floor(offset / half);
  const edge = isWhole ? offset + width : Number.POSITIVE_INFINITY;
  return { from: (index - 1) * half, to: (index + 4) * half, base: index * half, edge };
}
