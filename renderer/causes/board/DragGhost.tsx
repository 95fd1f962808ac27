import { BanIcon, CornerDownRightIcon } from 'lucide-react';
import type { RefObject } from 'react';
import styles from '#renderer/causes/board/DragGhost.module.css';
import type { CauseMove } from '#renderer/causes/board/useCauseMove.ts';
import { useIncident } from '#renderer/store/useIncident.ts';
import { boxName, slotWords } from '#shared/causeBoard/slotWords.ts';

interface DragGhostProps {
  /** Follows the pointer without being drawn anew; see the board. */
  readonly ghost: RefObject<HTMLDivElement | null>;
  readonly move: CauseMove;
}

/** Beside the pointer: what is dragged, and where it would go in words. */
export function DragGhost({ ghost, move }: DragGhostProps) {
  const words = useIncident((incident) =>
    move.pointed === null ? 'No place here' : slotWords(incident, move.id, move.pointed.slot),
  );
  const name = useIncident((incident) => boxName(incident, move.id));
  const isRefused = move.pointed?.isRefused === true;
  const Icon = isRefused ? BanIcon : CornerDownRightIcon;
  return (
    <div ref={ghost} aria-hidden="true" className={styles.ghost} data-refused={isRefused || undefined}>
      <div dir="auto" className={styles.name}>
        {name}
      </div>
      <div className={styles.place}>
        <Icon aria-hidden="true" />
        <span>{isRefused ? `Cannot stand ${words}` : capital(words)}</span>
      </div>
    </div>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
