import type { ReactNode } from 'react';
import styles from '#renderer/section/SectionHeader.module.css';

interface SectionHeaderProps {
  readonly title: string;
  /** A fact about the section: `9 events, UTC`. */
  readonly note?: ReactNode;
  /** The section's tools, the next action last. */
  readonly children?: ReactNode;
}

/** The head of every section: its name, one fact, its tools. */
export function SectionHeader({ title, note, children }: SectionHeaderProps) {
  return (
    <div className={styles.header}>
      <h2 className={styles.title}>{title}</h2>
      {note !== undefined && <span className={styles.note}>{note}</span>}
      <div className={styles.tools}>{children}</div>
    </div>
  );
}
