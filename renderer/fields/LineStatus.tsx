import styles from '#renderer/fields/LineStatus.module.css';
import type { Draft } from '#renderer/fields/useDraft.ts';
import type { Receipt } from '#renderer/fields/useReceipt.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';

interface LineStatusProps {
  readonly draft: Draft;
  readonly receipt: Receipt;
  /** What Enter would do with the text; empty while there is none. */
  readonly preview: string;
  /** Shown while there is nothing else to say. */
  readonly hint?: string;
  readonly className?: string | undefined;
  /** The receipt's Undo was pressed; the keyboard goes on in the line. */
  readonly onUndone: () => void;
}

/**
 * The row above a quick line, always as high: what Enter would do, else where the last line went, with its undo.
 * It is there before its words change, so that each change is read out.
 */
export function LineStatus({ draft, receipt, preview, hint = '', className, onUndone }: LineStatusProps) {
  const kept = draft.isKept ? `Kept, not added yet · ${preview}` : preview;
  const isReceipt = preview === '' && receipt.words !== '';
  return (
    <div className={styles.status}>
      <span className={className} role="status">
        {isReceipt ? receipt.words : kept || hint}
      </span>
      {isReceipt && receipt.canUndo && (
        <LinkButton
          className={styles.undo}
          onClick={() => {
            receipt.undo();
            onUndone();
          }}
        >
          Undo
        </LinkButton>
      )}
    </div>
  );
}
