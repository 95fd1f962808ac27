import type { ReactNode } from 'react';
import { classNames } from '#renderer/styles/classNames.ts';
import styles from './RemovableChip.module.css';

interface RemovableChipProps {
  /** Dashed for a tie that is looser than the others. */
  readonly look?: 'filled' | 'dashed';
  /** A sign before the words. */
  readonly icon?: ReactNode;
  readonly children: string;
  /** What taking it away means: `No longer cite …`. */
  readonly removeLabel: string;
  readonly isReadOnly: boolean;
  readonly onRemove: () => void;
}

/** Something that is tied to the thing it stands on, and can be taken away again. */
export function RemovableChip(props: RemovableChipProps) {
  const { look = 'filled', icon, children, removeLabel, isReadOnly, onRemove } = props;
  return (
    <span className={classNames(styles.chip, styles[look])} title={children}>
      {icon}
      <span className={styles.words}>{children}</span>
      <button
        type="button"
        className={styles.remove}
        aria-label={removeLabel}
        disabled={isReadOnly}
        onClick={onRemove}
      >
        ×
      </button>
    </span>
  );
}
