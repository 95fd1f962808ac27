import { NumberEntry } from '#renderer/fields/NumberEntry.tsx';
import styles from '#renderer/home/decision/WhenToWriteDialog.module.css';

interface SentenceNumberProps {
  /** Where a text is kept that is no number. */
  readonly fieldKey: string;
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly autoFocus?: boolean;
  readonly onNumber: (value: number) => void;
}

/** A number within a sentence; it cannot be left out. */
export function SentenceNumber({ onNumber, ...props }: SentenceNumberProps) {
  return (
    <span className={styles.number}>
      <NumberEntry {...props} isRequired onNumber={(number) => number !== null && onNumber(number)} />
    </span>
  );
}
