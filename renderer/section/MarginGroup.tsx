import type { ReactNode } from 'react';
import styles from '#renderer/section/MarginGroup.module.css';

interface MarginGroupProps {
  readonly title: string;
  /** For a group that is looked for by a name of its own. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** One of the groups that stand below each other in the margin. */
export function MarginGroup({ title, label, children }: MarginGroupProps) {
  return (
    <section aria-label={label}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
