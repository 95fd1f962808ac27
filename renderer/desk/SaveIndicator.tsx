import styles from '#renderer/desk/SaveIndicator.module.css';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { DocumentFile } from '#renderer/store/state.ts';
import { useIncident } from '#renderer/store/useIncident.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { assertNever } from '#shared/assertNever.ts';
import { ERROR_WORDS, titleInSentence } from '#shared/errors/errorWords.ts';
import { clockTimeWithSeconds } from '#shared/time/formatTime.ts';

/** Says at all times whether the file holds every word, and what to do when it does not. */
export function SaveIndicator() {
  const file = useAppStore((state) => state.file);
  const store = useAppStoreApi();
  const timeZone = useIncident((incident) => incident.timeZone);
  if (file === null) return null;
  if (file.isReadOnly) return <span className={styles.state}>Read only</span>;
  if (file.saveState === 'failed' && file.saveError !== null) {
    const { advice } = ERROR_WORDS[file.saveError.code];
    return (
      <span className={styles.failed} role="alert" title={`${advice} ${file.saveError.reason ?? ''}`}>
        Not saved: {titleInSentence(file.saveError.code)}
        <Button onClick={() => void store.getState().saveCopy()}>Save a copy…</Button>
      </span>
    );
  }
  return (
    <span className={styles.state} role="status" title={file.path}>
      {stateText(file, timeZone)}
    </span>
  );
}

function stateText(file: DocumentFile, timeZone: string): string {
  switch (file.saveState) {
    case 'saved':
      return file.savedAt === null ? 'Saved' : `Saved ${clockTimeWithSeconds(file.savedAt, timeZone)}`;
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
