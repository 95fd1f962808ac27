import styles from '#renderer/desk/CompletenessMark.module.css';
import type { Completeness } from '#shared/readiness/sectionCompleteness.ts';

const WORDS: Record<Completeness, string> = {
  empty: 'not started',
  partial: 'started',
  complete: 'complete',
};

/** How far a section is: an empty, half or full circle, with the word for those who do not see it. */
export function CompletenessMark({ completeness }: { readonly completeness: Completeness }) {
  return (
    <svg viewBox="0 0 10 10" className={styles.mark} role="img" aria-label={WORDS[completeness]}>
      <circle cx="5" cy="5" r="4" className={styles.ring} />
      {completeness === 'partial' && <path d="M5 1a4 4 0 0 0 0 8z" className={styles.fill} />}
      {completeness === 'complete' && <circle cx="5" cy="5" r="4" className={styles.fill} />}
    </svg>
  );
}
