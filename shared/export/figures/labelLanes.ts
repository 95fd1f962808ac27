/** A label that wants to stand to the right of a line rising from its mark. */
export interface LabelWish {
  readonly id: string;
  /** Where its mark is, in pixels. */
  readonly x: number;
  readonly width: number;
  /** Higher goes first when there is not room for all. */
  readonly priority: number;
}

export interface PlacedLabel extends LabelWish {
  /** 0 is the lane next to the marks. */
  readonly lane: number;
}

/** Kept free between labels, and between a label and a line that passes it. */
const GAP = 6;

/** More wishes than this cannot be granted on one page anyway. */
const MAX_CANDIDATES = 80;

/**
 * Gives as many labels as fit a lane of their own, the most important first, so that no label covers
 * another and no line runs through one. Those that do not fit are left out; their marks still stand.
 */
export function placeLabels(wishes: readonly LabelWish[], maxLanes: number): readonly PlacedLabel[] {
  const byPriority = wishes.toSorted((a, b) => b.priority - a.priority).slice(0, MAX_CANDIDATES);
  const all = inLanes(byPriority, maxLanes);
  if (all !== null) return all;
  let chosen: readonly LabelWish[] = [];
  let placed: readonly PlacedLabel[] = [];
  for (const wish of byPriority) {
    const attempt = inLanes([...chosen, wish], maxLanes);
    if (attempt === null) continue;
    chosen = [...chosen, wish];
    placed = attempt;
  }
  return placed;
}

/** Right to left, each in the lowest lane that is free: a label only ever reaches over marks to its right. */
function inLanes(wishes: readonly LabelWish[], maxLanes: number): readonly PlacedLabel[] | null {
  const placed: PlacedLabel[] = [];
  for (const wish of wishes.toSorted((a, b) => b.x - a.x)) {
    const lanes = Array.from({ length: maxLanes }, (_, lane) => lane);
    const lane = lanes.find((candidate) =>
      placed.every((other) => isClear({ ...wish, lane: candidate }, other)),
    );
    if (lane === undefined) return null;
    placed.push({ ...wish, lane });
  }
  return placed;
}

/** Whether a label to the left stands clear of one already placed to its right, and of that one's line. */
function isClear(left: PlacedLabel, right: PlacedLabel): boolean {
  const isPast = left.x + left.width + GAP <= right.x;
  const isBelowNothing = left.lane > right.lane && right.x - left.x >= 1;
  return isPast || isBelowNothing;
}
