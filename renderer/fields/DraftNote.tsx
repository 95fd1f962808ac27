import styles from '#renderer/fields/DraftNote.module.css';
import type { Draft } from '#renderer/fields/useDraft.ts';

interface DraftNoteProps {
  readonly draft: Draft;
  /** The fault in the text and how to type it; empty when the text is understood. */
  readonly problem: string;
}

/** Says under a field why its text is not in the incident, and that it was kept. */
export function DraftNote({ draft, problem }: DraftNoteProps) {
  if (problem !== '') {
    return (
      <span className={styles.note} data-wrong role="alert">
        {draft.isKept ? `Kept, but not understood. ${problem}` : problem}
      </span>
    );
  }
  if (!draft.isKept) return null;
  return (
    <span className={styles.note} role="status">
      Kept, not taken yet: Enter takes it
    </span>
  );
}
