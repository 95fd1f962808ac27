import { useState } from 'react';
import { useSoughtSpot } from '#renderer/store/useTarget.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { type DeskSpot, isSameSpot } from '#shared/domain/incident/deskSpot.ts';

/** Rows drawn at a time: a field for each of thousands would make the window wait. */
const PORTION = 100;

interface Identified {
  readonly id: string;
}

/** A part of a long list, and how to see more of it. */
interface ShownRows<Row> {
  readonly rows: readonly Row[];
  /** How many rows stand before the first shown one, and behind the last. */
  readonly before: number;
  readonly after: number;
  showBefore(): void;
  showAfter(): void;
  /** Draws the row at this place of the whole list, and those around it. */
  showAt(index: number): void;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The first hundred rows of a list, or those around the row that a jump or find leads to; a short list is shown
 * whole. More are shown by a hundred.
 */
export function useShownRows<Row extends Identified>(all: readonly Row[]): ShownRows<Row> {
  const [stretch, setStretch] = useState<Stretch>({ from: 0, to: PORTION });
  const wanted = useSoughtSpot();
  const [reached, setReached] = useState<DeskSpot | null>(null);
  const index = isSameSpot(wanted, reached) ? -1 : all.findIndex(({ id }) => id === wanted?.id);
  const shown = around(stretch, index);
  if (index !== -1) {
    // The list may then be scrolled and grown by hand, until something else is wanted.
    setReached(wanted);
    setStretch(shown);
  }
  const isShort = all.length <= 1.5 * PORTION;
  const { from, to } = isShort ? { from: 0, to: all.length } : shown;
  return {
    rows: isShort ? all : all.slice(from, to),
    before: from,
    after: Math.max(0, all.length - to),
    showBefore: () => setStretch({ from: Math.max(0, from - PORTION), to }),
    showAfter: () => setStretch({ from, to: to + PORTION }),
    showAt: (at) => setStretch(around({ from, to }, at)),
  };
}

function around(stretch: Stretch, index: number): Stretch {
  if (index === -1 || (index >= stretch.from && index < stretch.to)) return stretch;
  const from = Math.max(0, index - PORTION / 2);
  return { from, to: from + PORTION };
}

interface RowsLeftOutProps {
  readonly shown: Pick<ShownRows<unknown>, 'before' | 'after' | 'showBefore' | 'showAfter'>;
  readonly side: 'before' | 'after';
  /** The plural name of the rows in a sentence: `answers`. */
  readonly of: string;
}

/** Above or below a part of a long list: how many are not shown there, and more of them. */
export function RowsLeftOut({ shown, side, of }: RowsLeftOutProps) {
  const count = shown[side];
  if (count === 0) return null;
  const onClick = side === 'before' ? shown.showBefore : shown.showAfter;
  return (
    <Button tone="quiet" edge="start" onClick={onClick}>
      {`Show ${Math.min(count, PORTION)} of ${count} ${side === 'before' ? 'earlier' : 'more'} ${of}`}
    </Button>
  );
}
