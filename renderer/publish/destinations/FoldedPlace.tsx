import { ChevronRightIcon } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import styles from '#renderer/publish/destinations/OutRow.module.css';
import { useSoughtSpot } from '#renderer/store/useTarget.ts';
import { type DeskSpot, fieldKey } from '#shared/domain/incident/deskSpot.ts';

interface FoldedPlaceProps {
  readonly name: string;
  /** How far it is there, in a few words. */
  readonly note: ReactNode;
  /** A field in it: a jump to it, or a match of Find, opens the row. */
  readonly spot?: DeskSpot;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** A place that needs several steps: one row, which opens to them. What is folded away is not composed. */
export function FoldedPlace({ name, note, spot, isOpenAtFirst = false, children }: FoldedPlaceProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const sought = useSoughtSpot();
  const isSought = spot !== undefined && sought !== null && fieldKey(sought) === fieldKey(spot);
  if (isSought && !isOpen) setIsOpen(true);
  return (
    <details
      className={styles.folded}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className={styles.row}>
        <span className={styles.name}>{name}</span>
        <span className={styles.use}>{note}</span>
        <ChevronRightIcon aria-hidden="true" className={styles.chevron} />
      </summary>
      {isOpen && <div className={styles.inside}>{children}</div>}
    </details>
  );
}
