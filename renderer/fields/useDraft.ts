import { useEffect, useEffectEvent, useState } from 'react';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { isOfNoIncident } from '#shared/drafts/drafts.ts';

/** What stands in a field and in no incident. */
export interface Draft {
  /** Null: nothing does; the field shows what the incident has. Empty: it was emptied by hand. */
  readonly text: string | null;
  /** It stood there already when the field came up: it was kept over a change of place, or since last time. */
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
 * A section can go while a field of it has the focus, which then tells nobody that it was left: what was typed
 * and is understood is taken all the same. What was kept from before waits for the person.
 */
export function useTakenWhenGone(draft: Draft, take: () => void): void {
  const takeNow = useEffectEvent(() => {
    if (draft.isCurrent() && !draft.isKept) take();
  });
  useEffect(() => () => takeNow(), []);
}
