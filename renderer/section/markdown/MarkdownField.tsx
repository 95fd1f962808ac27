import { useState } from 'react';
import { FieldText, type FieldTextProps } from '#renderer/fields/FieldText.tsx';
import { MARKDOWN } from '#renderer/section/markdown/markdownLater.ts';
import { classNames } from '#renderer/styles/classNames.ts';
import styles from './MarkdownField.module.css';

/** Characters. A longer text is no text to be read here, and stays as it was written. */
const LONGEST_READ = 20_000;

/**
 * A text in Markdown. While nobody writes in it, it stands as it will read, over the field itself: the Tab key and a
 * click come to the field, and links open. While somebody writes, the other keeps its room and waits, so that nothing
 * moves and no key pays for it.
 */
export function MarkdownField({ className, value, fieldKey, ...props }: FieldTextProps) {
  const [isWritten, setIsWritten] = useState(false);
  const [shown, setShown] = useState(value);
  if (!isWritten && shown !== value) setShown(value);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only follows the focus of the field in it.
    <div
      className={classNames(styles.field, className)}
      onFocus={({ target }) => setIsWritten(target instanceof HTMLTextAreaElement)}
      onBlur={() => setIsWritten(false)}
    >
      <FieldText isMultiline fieldKey={fieldKey} value={value} className={styles.source} {...props} />
      {value.trim() !== '' && value.length <= LONGEST_READ && (
        // What it says stands in the field already, and its links beside it.
        <div aria-hidden="true" className={styles.reading}>
          <MARKDOWN.Part text={shown} fieldKey={fieldKey} />
        </div>
      )}
    </div>
  );
}
