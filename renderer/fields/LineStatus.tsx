import { type ReactNode, useEffect, useState } from 'react';
import type { Draft } from '#renderer/fields/useDraft.ts';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { isLastStep } from '#renderer/store/selectors.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import type { HistoryEntry } from '#shared/domain/history.ts';
import styles from './LineStatus.module.css';

interface LineStatusProps {
  readonly draft: Draft;
  readonly receipt: LineReceipt;
  /** What Enter would do with the text; empty while there is none. */
  readonly preview: string;
  /** Shown while there is nothing else to say. */
  readonly hint?: string;
  readonly className?: string | undefined;
  /** The question about the words, at the end of the row. */
  readonly children?: ReactNode;
  /** The receipt's Undo was pressed; the keyboard goes on in the line. */
  readonly onUndone: () => void;
}

/**
 * The row above a quick line, always as high: what Enter would do, else where the last line went, with its undo.
 * It is there before its words change, so that each change is read out.
 */
export function LineStatus({
  draft,
  receipt,
  preview,
  hint = '',
  className,
  children,
  onUndone,
}: LineStatusProps) {
  const kept = draft.isKept ? `Kept, not added yet · ${preview}` : preview;
  const isReceipt = preview === '' && receipt.words !== '';
  return (
    <div className={styles.status}>
      <span className={className} role="status">
        {isReceipt ? receipt.words : kept || hint}
      </span>
      {isReceipt && (
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
      {children}
    </div>
  );
}

/** Longer than a message of the window stands: the hands are still at the line. */
export const RECEIPT_MS = 30_000;

/** Says where a line went that was just filed, for a while and for as long as it is there. */
export interface LineReceipt {
  /** Empty while there is nothing to say. */
  readonly words: string;
  /** Gives the receipt for the edit that was made last. */
  give(words: string): void;
  undo(): void;
}

/** The receipt of a quick line. It goes with the next edit and when its own is undone, and comes back when that is done again. */
export function useReceipt(): LineReceipt {
  const store = useAppStoreApi();
  const [given, setGiven] = useState<{ readonly words: string; readonly step: HistoryEntry } | null>(null);
  // Later nobody remembers which line it was.
  useEffect(() => {
    if (given === null) return;
    const timer = setTimeout(() => setGiven(null), RECEIPT_MS);
    return () => clearTimeout(timer);
  }, [given]);
  const isLast = useAppStore((state) => isLastStep(state, given?.step));
  return {
    words: isLast && given !== null ? given.words : '',
    give: (words) => {
      const step = store.getState().history.past.at(-1);
      if (step !== undefined) setGiven({ words, step });
    },
    undo: () => store.getState().undo(),
  };
}
