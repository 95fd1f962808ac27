import styles from '#renderer/timeline/paste/PasteEmpty.module.css';

/** What to do where no event was found. */
export function PasteEmpty({ hasText }: { readonly hasText: boolean }) {
  return (
    <div className={styles.empty}>
      <p className={styles.what}>
        {hasText
          ? 'No line begins with a time, so no events were found.'
          : 'What is understood of the text will stand here before anything is added.'}
      </p>
      <p>
        Chat logs, tables, Markdown lists and plain lines are read when a time comes first:{' '}
        <kbd>14:23 First 503s</kbd> <kbd>[08:47] @sam joins</kbd> <kbd>10 Mar 2:54 PM – page sent</kbd>
      </p>
    </div>
  );
}
