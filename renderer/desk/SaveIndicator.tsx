import styles from '#renderer/desk/SaveIndicator.module.css';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { computerZone } from '#renderer/store/computerZone.ts';
import type { DocumentFile } from '#renderer/store/slices/documentState.ts';
import { changeBehind } from '#renderer/store/slices/savingSlice.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { assertNever } from '#shared/basics/assertNever.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { ERROR_WORDS, titleInSentence } from '#shared/errors/errorWords.ts';
import { LARGE_FILE_BYTES, MAX_SAVED_BYTES } from '#shared/format/decodeText.ts';
import { clockTimeWithSeconds } from '#shared/time/formatTime.ts';

/** Says at all times whether the file holds every word, and what to do when it does not. */
export function SaveIndicator() {
  const file = useAppStore((state) => state.file);
  if (file === null) return null;
  if (file.isReadOnly) return <span className={styles.state}>Read only</span>;
  if (file.saveState === 'failed' && file.saveError !== null) {
    return <NotSaved error={file.saveError} isPutOff={file.change === null} />;
  }
  return (
    <span className={styles.state} role="status" title={file.path}>
      {stateText(file)}
    </span>
  );
}

/** The reason, where the edits are meanwhile, and the way on. */
function NotSaved({ error, isPutOff }: { readonly error: AppError; readonly isPutOff: boolean }) {
  const store = useAppStoreApi();
  const { advice } = ERROR_WORDS[error.code];
  const change = changeBehind(error);
  const kept = error.isKept
    ? 'Your edits are kept apart, and offered again when Debrief starts next.'
    : 'Only this window has your edits.';
  return (
    <span className={styles.failed} role="alert" title={`${advice} ${kept} ${error.reason ?? ''}`}>
      Not saved: {titleInSentence(error.code)}
      {error.isKept ? '' : '; only this window has your edits'}
      {change === null && <Button onClick={() => void store.getState().saveCopy()}>Save a copy…</Button>}
      {change !== null && isPutOff && (
        <Button onClick={() => store.getState().noteDiskChange(change)}>Choose…</Button>
      )}
    </span>
  );
}

/** By this computer's clock, since the saving is its own. */
function stateText(file: DocumentFile): string {
  switch (file.saveState) {
    case 'saved':
      return file.savedAt === null
        ? 'Saved'
        : `Saved ${clockTimeWithSeconds(file.savedAt, computerZone())}${roomText(file.size)}`;
    case 'pending':
      return 'Editing…';
    case 'saving':
      return 'Saving…';
    case 'failed':
      return 'Not saved';
    default:
      return assertNever(file.saveState, 'save state');
  }
}

/** How much of the room for an incident is used, once that matters. */
function roomText(bytes: number): string {
  if (bytes < LARGE_FILE_BYTES) return '';
  return ` · ${Math.ceil(bytes / 1_000_000)} of ${MAX_SAVED_BYTES / 1_000_000} MB`;
}
