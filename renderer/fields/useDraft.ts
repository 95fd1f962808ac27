import { useEffect, useEffectEvent, useState } from 'react';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { isOfNoIncident } from '#shared/drafts/formKey.ts';

/** Text in a field that is not in the incident yet. */
export interface Draft {
  /** Null: there is none, and the field shows the incident's value. Empty: somebody emptied the field. */
  readonly text: string | null;
  /**
   * True when the field had it already when it appeared: it was kept while the person was elsewhere, or since last
   * time.
   */
  readonly isKept: boolean;
  /** Nothing happens once another incident is shown. */
  set(text: string | null): void;
  /** Whether the incident that it was typed for is still the one that is shown. */
  isCurrent(): boolean;
}

/** Keeps the text of a field wherever the person goes meanwhile, until it is in the incident or cleared. */
export function useDraft(key: string): Draft {
  const store = useAppStoreApi();
  const text = useAppStore(
    ({ drafts, formDrafts }) => (isOfNoIncident(key) ? formDrafts : drafts)[key] ?? null,
  );
  const opened = useAppStore(({ file }) => file?.handle ?? null);
  const [first, setFirst] = useState({ key, opened, text });
  // The same field of another event, or of an incident that was opened since.
  if (first.key !== key || first.opened !== opened) setFirst({ key, opened, text });
  const isCurrent = (): boolean => (store.getState().file?.handle ?? null) === opened;
  return {
    text,
    isKept: text !== null && text !== '' && text === first.text,
    set: (next) => {
      if (isCurrent()) store.getState().setDraft(key, next);
    },
    isCurrent,
  };
}

/**
 * A section can disappear while one of its fields has the focus, and then no blur event comes. Text that was typed
 * and is understood is taken all the same; text that was kept from before waits for the person.
 */
export function useTakenWhenGone(draft: Draft, take: () => void): void {
  const takeNow = useEffectEvent(() => {
    if (draft.isCurrent() && !draft.isKept) take();
  });
  useEffect(() => () => takeNow(), []);
}
