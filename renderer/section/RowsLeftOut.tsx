import { PORTION, type ShownRows } from '#renderer/section/useShownRows.ts';
import { Button } from '#renderer/ui/Button.tsx';

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
    <Button tone="quiet" onClick={onClick}>
      {`Show ${Math.min(count, PORTION)} of ${count} ${side === 'before' ? 'earlier' : 'more'} ${of}`}
    </Button>
  );
}
