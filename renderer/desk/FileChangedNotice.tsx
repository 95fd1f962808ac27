import { useEffect, useId, useRef } from 'react';
import styles from '#renderer/desk/FileChangedNotice.module.css';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { DialogActions } from '#renderer/ui/Dialog.tsx';
import type { FileChange } from '#shared/ipc/payloads.ts';

/** Asks what to do about a file that others deleted, or changed so that it cannot be merged. */
export function FileChangedNotice() {
  const change = useAppStore((state) => state.file?.change ?? null);
  return change === null ? null : <Choice key={change} change={change} />;
}

/**
 * The file is no longer what was read, and cannot be merged: nothing is written until the person chose. It comes at any
 * moment, so it stands beside the work instead of over it: whoever types goes on typing, and no letter presses one of
 * its buttons.
 */
function Choice({ change }: { readonly change: FileChange }) {
  const store = useAppStoreApi();
  const notice = useRef<HTMLElement>(null);
  const titleId = useId();
  useFocusWhenIdle(notice);
  const isDeleted = change === 'deleted';
  const putOff = () => store.getState().noteDiskChange(null);
  return (
    <Card
      as="dialog"
      edge="strong"
      isFloating
      open
      ref={notice}
      tabIndex={-1}
      className={styles.notice}
      aria-labelledby={titleId}
      onKeyDown={({ key }) => {
        if (key === 'Escape') putOff();
      }}
    >
      <h2 id={titleId} className={styles.title}>
        <span role="alert">
          {isDeleted ? 'The file was deleted or moved' : 'The file was changed outside Debrief'}
        </span>
      </h2>
      <p>
        {isDeleted
          ? 'What you see is kept in this window. Write it back to its place, or save it elsewhere.'
          : 'What another program wrote there cannot be merged with yours. Nothing is overwritten until you choose.'}
      </p>
      <DialogActions>
        <Button onClick={putOff}>Decide later</Button>
        <Button onClick={() => void store.getState().saveCopy()}>Save mine as a copy…</Button>
        {!isDeleted && <Button onClick={() => void store.getState().takeTheirs()}>Take theirs</Button>}
        <Button tone="primary" onClick={() => void store.getState().keepMine()}>
          {isDeleted ? 'Write it back' : 'Keep mine'}
        </Button>
      </DialogActions>
    </Card>
  );
}

/** Moves the focus to a notice only from where no key does anything, and gives it back when the notice goes. */
function useFocusWhenIdle(notice: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    const element = notice.current;
    const isIdle = before === null || before === document.body || before.closest('header') !== null;
    // The notice itself, not a button: a key that was meant for something else must not choose.
    if (isIdle) element?.focus();
    return () => {
      const hasFocus = element?.contains(document.activeElement) ?? false;
      if (hasFocus && before instanceof HTMLElement) before.focus();
    };
  }, [notice]);
}
