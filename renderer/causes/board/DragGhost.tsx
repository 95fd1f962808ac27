import { BanIcon, CornerDownRightIcon } from 'lucide-react';
import type { RefObject } from 'react';
import styles from '#renderer/causes/board/DragGhost.module.css';
import type { CauseMove } from '#renderer/causes/board/useCauseMove.ts';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { boxName, slotWords } from '#shared/causeBoard/slotWords.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { capitalised } from '#shared/text/phrases.ts';

interface DragGhostProps {
  /** Follows the pointer without rendering again; see the board. */
  readonly ghost: RefObject<HTMLDivElement | null>;
  readonly move: CauseMove;
}

/** Characters of each answer named in the place. */
const SHORT = 24;

/** Beside the pointer: what is dragged, and where it would go in words. */
export function DragGhost({ ghost, move }: DragGhostProps) {
  const words = useIncident((incident) => placeWords(incident, move));
  const name = useIncident((incident) => boxName(incident, move.id));
  const isRefused = move.pointed?.isRefused === true;
  const Icon = isRefused ? BanIcon : CornerDownRightIcon;
  return (
    <Card
      edge="accent"
      isFloating
      ref={ghost}
      aria-hidden="true"
      className={styles.ghost}
      data-refused={isRefused || undefined}
    >
      <div dir="auto" className={styles.name}>
        {name}
      </div>
      <div className={styles.place}>
        <Icon aria-hidden="true" />
        <span>{words}</span>
      </div>
    </Card>
  );
}

function placeWords(incident: Incident, { id, pointed }: CauseMove): string {
  if (pointed === null) return 'No place here';
  if (pointed.isRefused) return `Cannot stand under ${boxName(incident, pointed.slot.parentId, SHORT)}`;
  return capitalised(slotWords(incident, id, pointed.slot, SHORT));
}
