import type { Hint } from '#shared/language/hint.ts';
import { REFRAMING_QUESTION } from '#shared/language/lineHint.ts';
import { PRINCIPLE_WORDS } from '#shared/language/patterns/principles.ts';
import styles from './LineHint.module.css';

/** With Alt, and by its place on the keyboard: on a Mac the key writes a sign. */
const REFRAME_CODE = 'KeyR';

/** Whether a key asks for the reframing of the words in the field. */
export function isReframeKey({ altKey, code }: { readonly altKey: boolean; readonly code: string }): boolean {
  return altKey && code === REFRAME_CODE;
}

/** The question about the words being typed, on one row beside them, with the key that reframes them. */
export function LineHint({ hint }: { readonly hint: Hint | null }) {
  return (
    <span className={styles.hint} aria-live="polite">
      {hint !== null && (
        <>
          <span className={styles.words} title={`${hint.question}\n${PRINCIPLE_WORDS[hint.principle]}`}>
            <mark>{hint.excerpt}</mark> {hint.question}
          </span>
          <span className={styles.key} title={`Asks instead: ${REFRAMING_QUESTION}`}>
            <kbd>Alt R</kbd> reframes
          </span>
        </>
      )}
    </span>
  );
}
