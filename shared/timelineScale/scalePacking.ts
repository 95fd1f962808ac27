/** One event as a lane must make room for it; pixels from any common origin. */
export interface MarkExtent {
  readonly start: number;
  /** Where its bar ends; equal to `start` for a moment. */
  readonly end: number;
  /** How much its title would take. */
  readonly label: number;
}

/** A place in a lane, for one mark or for several that would hide each other. */
export interface PackedItem<Mark extends MarkExtent> {
  /** Earliest first, at least one. More than one: a cluster, drawn as one thing at the first one's start. */
  readonly marks: readonly [Mark, ...Mark[]];
  /** From 0. */
  readonly row: number;
  readonly start: number;
  /** Pixels from `start` to the next thing in the row; infinite for the last. */
  readonly room: number;
}

/** How much a mark's icon takes. */
export const MARK_WIDTH = 28;
/** From one mark to the next at the least; what is nearer would crowd it. */
const MARK_REACH = 36;
/** A cluster's icon with its number. */
export const CLUSTER_WIDTH = 44;
const GAP = 8;
/** A cluster takes in all that would stand on it, so that the next one has room in the same row. */
export const CLUSTER_REACH = CLUSTER_WIDTH + GAP;

interface Taken<Mark> {
  readonly marks: [Mark, ...Mark[]];
  readonly row: number;
  readonly start: number;
  room: number;
  /** Nothing else may stand before this. */
  hard: number;
  /** Nothing else should: the title or the bar would be cut. */
  soft: number;
}

/**
 * Puts the marks of a lane, earliest first, into rows. Titles are kept whole while there is a free row,
 * then cut; marks that would hide each other in every row become a cluster. No two items of a row
 * overlap, and each mark is in exactly one item; items come in the order of their first marks.
 */
export function packLane<Mark extends MarkExtent>(
  marks: readonly Mark[],
  rows: number,
): readonly PackedItem<Mark>[] {
  const items: Taken<Mark>[] = [];
  const last: (Taken<Mark> | undefined)[] = Array.from({ length: Math.max(rows, 1) });
  for (const group of crowds(marks, rows)) {
    const row = freeRow(last, group[0].start);
    if (row === null) {
      const latest = items.at(-1);
      if (latest !== undefined) join(latest, group);
      continue;
    }
    const before = last[row];
    if (before !== undefined) before.room = group[0].start - before.start;
    const item = taken(group, row);
    last[row] = item;
    items.push(item);
  }
  return items;
}

/**
 * For how many rows marks, earliest first, ask so that every title is whole; `most` where they would ask for more, or for none
 * where there are no marks.
 */
export function rowsAskedFor(marks: readonly MarkExtent[], most: number): number {
  const ends: number[] = [];
  for (const mark of marks) {
    const free = ends.findIndex((end) => end <= mark.start);
    if (free === -1 && ends.length === most) return most;
    ends[free === -1 ? ends.length : free] = softEnd(mark);
  }
  return ends.length;
}

/** Where the next mark of the row may stand without cutting this one's title or bar. */
function softEnd({ start, end, label }: MarkExtent): number {
  return Math.max(end, start + MARK_WIDTH + label) + GAP;
}

/** Marks within one icon that are more than there are rows make a cluster; the others stand alone. */
function crowds<Mark extends MarkExtent>(marks: readonly Mark[], rows: number): readonly [Mark, ...Mark[]][] {
  const groups: [Mark, ...Mark[]][] = [];
  for (let index = 0; index < marks.length; ) {
    const first = marks[index];
    if (first === undefined) break;
    let end = index + 1;
    while ((marks[end]?.start ?? Number.POSITIVE_INFINITY) - first.start < MARK_REACH) end += 1;
    const isCrowd = end - index > rows;
    while (isCrowd && (marks[end]?.start ?? Number.POSITIVE_INFINITY) - first.start < CLUSTER_REACH) end += 1;
    const rest = marks.slice(index + 1, end);
    if (isCrowd) groups.push([first, ...rest]);
    else groups.push([first], ...rest.map((mark): [Mark] => [mark]));
    index = end;
  }
  return groups;
}

/** The first row that is free at x, else the one where least is cut; null when all would hide a mark. */
function freeRow<Mark>(last: readonly (Taken<Mark> | undefined)[], x: number): number | null {
  let best: number | null = null;
  let bestSoft = Number.POSITIVE_INFINITY;
  for (const [row, item] of last.entries()) {
    if (item === undefined || item.soft <= x) return row;
    if (item.hard <= x && item.soft < bestSoft) {
      best = row;
      bestSoft = item.soft;
    }
  }
  return best;
}

function join<Mark>(item: Taken<Mark>, marks: readonly Mark[]): void {
  item.marks.push(...marks);
  item.hard = item.start + CLUSTER_WIDTH;
  item.soft = item.hard + GAP;
}

function taken<Mark extends MarkExtent>(marks: readonly [Mark, ...Mark[]], row: number): Taken<Mark> {
  const [first, ...more] = marks;
  const { start } = first;
  const hard = start + MARK_REACH;
  const soft = softEnd(first);
  const item: Taken<Mark> = { marks: [first], row, start, room: Number.POSITIVE_INFINITY, hard, soft };
  if (more.length > 0) join(item, more);
  return item;
}
