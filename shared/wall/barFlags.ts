/** A mark on the bar with the words below it; both lengths in units of the wall. */
export interface BarMark {
  readonly at: number;
  /** Of its words, with the room to the next ones. */
  readonly width: number;
}

/** A label hangs on a straight line below its mark, like a flag on its pole. */
export interface BarFlag {
  /** On which side of the line the words stand. */
  readonly side: FlagSide;
  /** 0 is the row right below the bar. */
  readonly row: number;
}

/** `after`: to the right of the line; the usual one is the first. */
export const FLAG_SIDES = ['after', 'before'] as const;
type FlagSide = (typeof FLAG_SIDES)[number];

/** More rows than these would take the wall from what it is about. */
export const MOST_FLAG_ROWS = 3;

/**
 * A flag for each mark, which come from left to right, so that no words meet others, none are crossed by a line, and
 * none leave the width: in as few rows as that takes, and behind their lines where it makes no difference. Null where
 * it takes too many rows.
 */
export function barFlags(marks: readonly BarMark[], width: number): readonly BarFlag[] | null {
  let best: readonly BarFlag[] | null = null;
  for (let choice = 0; choice < 2 ** marks.length; choice += 1) {
    const sides = marks.map(
      (_, index): FlagSide => (Math.floor(choice / 2 ** index) % 2 === 0 ? 'after' : 'before'),
    );
    const flags = arePossible(marks, sides, width) ? inRows(marks, sides) : null;
    if (flags !== null && (best === null || weight(flags) < weight(best))) best = flags;
  }
  return best === null || rowCount(best) > MOST_FLAG_ROWS ? null : best;
}

/** How many rows the flags take. */
export function rowCount(flags: readonly Pick<BarFlag, 'row'>[]): number {
  return Math.max(0, ...flags.map(({ row }) => row + 1));
}

/** Rows first, then how deep the flags hang in all, then how many stand before their lines. */
function weight(flags: readonly BarFlag[]): number {
  const depth = flags.reduce((sum, { row }) => sum + row, 0);
  const before = flags.filter(({ side }) => side === 'before').length;
  return rowCount(flags) * 10_000 + depth * 100 + before;
}

/** Words that stand towards each other cannot be parted by rows: the line of one would cross those of the other. */
function arePossible(marks: readonly BarMark[], sides: readonly FlagSide[], width: number): boolean {
  return marks.every((mark, index) => {
    if (sides[index] === 'before') return mark.at >= mark.width;
    const end = mark.at + mark.width;
    const facing = marks.filter((_, other) => other > index && sides[other] === 'before');
    return end <= width && facing.every((other) => end <= other.at - other.width);
  });
}

/** Where words reach below the lines of others, they hang a row deeper than those do. */
function inRows(marks: readonly BarMark[], sides: readonly FlagSide[]): readonly BarFlag[] {
  const rows = new Map<number, number>();
  const hang = (order: readonly number[]): void => {
    for (const [place, index] of order.entries()) {
      const reached = order.slice(0, place).filter((other) => reaches(marks[index], marks[other]));
      rows.set(index, Math.max(0, ...reached.map((other) => (rows.get(other) ?? 0) + 1)));
    }
  };
  const onSide = (side: FlagSide) => [...marks.keys()].filter((index) => sides[index] === side);
  hang(onSide('after').toReversed());
  hang(onSide('before'));
  return sides.map((side, index) => ({ side, row: rows.get(index) ?? 0 }));
}

function reaches(from: BarMark | undefined, to: BarMark | undefined): boolean {
  return from !== undefined && to !== undefined && Math.abs(to.at - from.at) < from.width;
}
