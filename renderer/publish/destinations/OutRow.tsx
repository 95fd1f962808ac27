import type { ReactNode } from 'react';
import styles from '#renderer/publish/destinations/OutRow.module.css';

interface OutRowProps {
  readonly name: string;
  /** What is made, and what to know when it arrives. */
  readonly use: string;
  /** Its buttons. */
  readonly children: ReactNode;
}

/** One place that something can be carried to. */
export function OutRow({ name, use, children }: OutRowProps) {
  return (
    <div className={styles.row}>
      <span className={styles.name}>{name}</span>
      <span className={styles.use}>{use}</span>
      <div className={styles.buttons}>{children}</div>
    </div>
  );
}
