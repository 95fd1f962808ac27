import type { ReactNode } from 'react';
import styles from '#renderer/publish/destinations/OutRow.module.css';
import { Card } from '#renderer/ui/Card.tsx';

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
    <Card className={styles.row}>
      <span className={styles.name}>{name}</span>
      <span className={styles.use}>{use}</span>
      <div className={styles.buttons}>{children}</div>
    </Card>
  );
}
