import styles from '#renderer/timeline/paste/PasteEmpty.module.css';
import { textKind } from '#shared/import/inputKind.ts';

const FORMS = ['14:23 First 503s', '[08:47] @sam joins', '10 Mar 2:54 PM – page sent'];

interface PasteEmptyProps {
  readonly text: string;
  /** Whether a question about the whole text waits for its answer. */
  readonly isAsked: boolean;
}

/** What to do where no event was found. */
export function PasteEmpty({ text, isAsked }: PasteEmptyProps) {
  if (isAsked) {
    return (
      <div className={styles.empty}>
        <p className={styles.what}>Say above what this is. What was found will stand here then.</p>
      </div>
    );
  }
  return (
    <div className={styles.empty}>
      <p className={styles.what}>
        {text.trim() !== ''
          ? `No event was found. This looks like ${textKind(text)}.`
          : 'What is understood of the text will stand here before anything is added.'}
      </p>
      <p>Chat logs, tables, Markdown lists and plain lines are read when a time comes first:</p>
      <ul className={styles.forms}>
        {FORMS.map((form) => (
          <li key={form}>{form}</li>
        ))}
      </ul>
    </div>
  );
}
