import { type ClipboardEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { FieldText, type FieldTextProps } from '#renderer/fields/FieldText.tsx';
import { MARKDOWN } from '#renderer/section/markdown/markdownLater.ts';
import { classNames } from '#renderer/styles/classNames.ts';
import { withoutHiddenControls } from '#shared/text/cleanText.ts';
import { endsInFence, fencedCode } from '#shared/text/code/fencedCode.ts';
import styles from './MarkdownField.module.css';

/** Characters. A longer text is no text to be read here, and stays as it was written. */
const LONGEST_READ = 20_000;
interface MarkdownFieldProps extends FieldTextProps {
  /** The detail of an event: log lines are code also without a fence, and a line stays a line. */
  readonly isDetail?: boolean;
  /** Only its beginning is in sight; whoever writes scrolls in it. */
  readonly isFolded?: boolean;
}

/**
 * A text in Markdown. While nobody writes in it, it stands as it will read, over the field itself: the Tab key and a
 * click come to the field, and links open. While somebody writes, the other keeps its room and waits, so that nothing
 * moves and no key pays for it.
 */
export function MarkdownField({
  className,
  value,
  fieldKey,
  isDetail = false,
  isFolded = false,
  ...props
}: MarkdownFieldProps) {
  const [isWritten, setIsWritten] = useState(false);
  const [shown, setShown] = useState(value);
  if (!isWritten && shown !== value) setShown(value);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only follows the focus of the field in it.
    <div
      className={classNames(styles.field, isDetail && styles.detail, className)}
      data-folded={isFolded}
      onFocus={({ target }) => setIsWritten(target instanceof HTMLTextAreaElement)}
      onBlur={() => setIsWritten(false)}
      onPaste={(event) => pasteCode(event, props.onText)}
    >
      <FieldText isMultiline fieldKey={fieldKey} value={value} className={styles.source} {...props} />
      {value.trim() !== '' && value.length <= LONGEST_READ && (
        // What it says stands in the field already, and its links beside it.
        <div aria-hidden="true" className={styles.reading}>
          <MARKDOWN.Part text={shown} fieldKey={fieldKey} isDetail={isDetail} />
        </div>
      )}
    </div>
  );
}

/** Pasted log lines and code get a fence around them, as if somebody had typed it; the caret stands behind it. */
function pasteCode(event: ClipboardEvent<HTMLElement>, onText: (text: string) => void): void {
  const { target } = event;
  if (!(target instanceof HTMLTextAreaElement) || target.readOnly) return;
  const pasted = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  const fenced = fencedCode(pasted);
  const before = target.value.slice(0, target.selectionStart);
  const after = target.value.slice(target.selectionEnd);
  if (fenced === pasted || endsInFence(before)) return;
  event.preventDefault();
  const start = before === '' || before.endsWith('\n') ? before : `${before}\n`;
  const end = after === '' || after.startsWith('\n') ? after : `\n${after}`;
  flushSync(() => onText(withoutHiddenControls(start + fenced + end)));
  const caret = target.value.length - end.length;
  target.setSelectionRange(caret, caret);
}
