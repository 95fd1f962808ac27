import { ChevronDownIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from '#renderer/home/FilterBar.module.css';

/** The button of a menu among the filters, as a word. */
export function MenuWord({ children }: { readonly children: ReactNode }) {
  return (
    <span className={styles.trigger}>
      <span className={styles.name}>{children}</span> <ChevronDownIcon aria-hidden="true" />
    </span>
  );
}
