import { useState } from 'react';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { HistoryEntry } from '#shared/domain/history.ts';

/** Says where a line went that was just filed, for as long as it is there. */
export interface Receipt {
  /** Empty while there is nothing to say. */
  readonly words: string;
  /** Whether the next undo takes back just that line. */
  readonly canUndo: boolean;
  /** Gives the receipt for the edit that was made last. */
  give(words: string): void;
  undo(): void;
}

/** The receipt of a quick line. It goes when its edit is undone, and comes back when that is done again. */
export function useReceipt(): Receipt {
  const store = useAppStoreApi();
  const [given, setGiven] = useState<{ readonly words: string; readonly step: HistoryEntry } | null>(null);
  const isThere = useAppStore(({ history }) => given !== null && history.past.includes(given.step));
  const isLast = useAppStore(({ history }) => history.past.at(-1) === given?.step);
  return {
    words: isThere && given !== null ? given.words : '',
    canUndo: isThere && isLast,
    give: (words) => {
      const step = store.getState().history.past.at(-1);
      if (step !== undefined) setGiven({ words, step });
    },
    undo: () => store.getState().undo(),
  };
}
