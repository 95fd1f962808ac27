import type { ReactNode } from 'react';
import styles from '#renderer/home/PlaceTitle.module.css';

/** The title of a place of the library: larger than those of the cards below it. `id` is for the section that it names. */
export function PlaceTitle({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <h2 id={id} className={styles.title}>
      {children}
    </h2>
  );
}
