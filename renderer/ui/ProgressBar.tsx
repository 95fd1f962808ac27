import styles from './ProgressBar.module.css';

interface ProgressBarProps {
  readonly label: string;
  /** From 0 to 1; null while nobody knows how much there is to do. */
  readonly fraction: number | null;
}

/** How much of something is done. Words beside it say of what. */
export function ProgressBar({ label, fraction }: ProgressBarProps) {
  return <progress className={styles.bar} value={fraction ?? undefined} aria-label={label} />;
}
