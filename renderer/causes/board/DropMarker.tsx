import styles from '#renderer/causes/board/DropMarker.module.css';
import type { CauseMove } from '#renderer/causes/board/useCauseMove.ts';
import type { BoardLayout } from '#shared/causeBoard/boardLayout.ts';
import { homeSlot, isSameSlot } from '#shared/causeBoard/boardSlot.ts';
import { slotMarker } from '#shared/causeBoard/slotMarker.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';

interface DropMarkerProps {
  readonly layout: BoardLayout;
  readonly causes: readonly CauseNode[];
  readonly move: CauseMove;
}

/** A bar where a moved answer would stand; none where it stands already. */
export function DropMarker({ layout, causes, move }: DropMarkerProps) {
  if (move.pointed === null || isSameSlot(move.pointed.slot, homeSlot(causes, move.id))) return null;
  const marker = slotMarker(layout, causes, move.id, move.pointed.slot);
  if (marker === null) return null;
  const { x: left, y: top, width, height } = marker;
  return (
    <div
      aria-hidden="true"
      className={styles.marker}
      data-refused={move.pointed.isRefused || undefined}
      style={{ left, top, width, height }}
    />
  );
}
