import { MinusIcon } from 'lucide-react';
import styles from '#renderer/causes/board/BoxToggle.module.css';
import { useBoardActions } from '#renderer/causes/board/boardContext.ts';
import type { BoardBox, BoardDirection } from '#shared/causeBoard/boardLayout.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import { counted } from '#shared/text/phrases.ts';

interface BoxToggleProps {
  readonly box: BoardBox;
  readonly id: CauseId;
  readonly direction: BoardDirection;
}

/** Folds a branch away; while it is folded the button says how many answers are behind it. */
export function BoxToggle({ box, id, direction }: BoxToggleProps) {
  const actions = useBoardActions();
  const count = box.branch?.below ?? 0;
  const words = `${box.hidden > 0 ? 'Show' : 'Fold away'} ${counted(count, 'answer')} below`;
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={words}
      title={words}
      className={styles.toggle}
      data-direction={direction}
      data-folded={box.hidden > 0 || undefined}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onClick={() => actions.toggle(id)}
    >
      {box.hidden > 0 ? `+${box.hidden}` : <MinusIcon aria-hidden="true" />}
    </button>
  );
}
