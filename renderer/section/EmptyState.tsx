import type { ReactNode } from 'react';
import styles from '#renderer/section/EmptyState.module.css';

interface EmptyStateProps {
  /** What the section is for, in one line. */
  readonly purpose: string;
  /** What a good entry looks like. */
  readonly example: string;
  /** The example comes from what the incident says elsewhere. */
  readonly isWritten?: boolean;
  /** The first action; none where a line below begins. */
  readonly children?: ReactNode;
}

/** An empty section teaches: what it is for, an example, the first thing to do. */
export function EmptyState({ purpose, example, isWritten = false, children }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.purpose}>{purpose}</p>
      <p className={styles.example} dir="auto">
        {isWritten ? 'From what is written:' : 'For example:'} {example}
      </p>
      {children !== undefined && <div data-first-action>{children}</div>}
    </div>
  );
}
