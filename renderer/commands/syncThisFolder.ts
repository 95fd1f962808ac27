import type { AppStore } from '#renderer/store/appStore.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import { fileNameOf } from '#shared/basics/fileNameOf.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { ERROR_WORDS } from '#shared/errors/errorWords.ts';
import type { Synced } from '#shared/ipc/payloads.ts';
import { counted, listed } from '#shared/text/phrases.ts';

/**
 * Saves what is open, and has its folder, or the library, exchanged with the remote of its Git repository. What others
 * sent reaches the open incident as every other change on the disk does.
 */
export async function syncThisFolder(store: AppStore, { api }: StoreDeps): Promise<void> {
  const { file, saveAll, openDialog, showToast, closeDialog } = store.getState();
  if (!(await saveAll()))
    return showToast('Nothing was synced: the open incident could not be saved.', 'bad');
  openDialog({ kind: 'syncing', stage: 'Looking at the folder' });
  const answer = await api.request('sync:run', { handle: file?.handle ?? null });
  if (store.getState().dialog?.kind === 'syncing') closeDialog();
  if (!answer.ok) return sayRefusal(store, answer.error);
  showToast(syncedText(answer.value), isAllSent(answer.value) ? 'good' : 'bad', { topic: 'sync' });
  // Somebody may have begun the same incident in a file of their own.
  if (store.getState().file === null) await store.getState().refreshLibrary();
  else await store.getState().findCopies();
}

function sayRefusal(store: AppStore, error: AppError): void {
  const { openDialog, showToast } = store.getState();
  const { title, advice } = ERROR_WORDS[error.code];
  if (error.code === 'git-cancelled') showToast(`${title}. ${advice}`);
  else openDialog({ kind: 'syncRefused', error });
}

function isAllSent({ left, undecided }: Synced): boolean {
  return left.length === 0 && undecided.length === 0;
}

function syncedText({ remote, received, sent, left, undecided }: Synced): string {
  const isNothing = received.length === 0 && sent === 0 && undecided.length === 0;
  return [
    isNothing ? `Nothing new on either side: ${remote}.` : `Synced with ${remote}.`,
    received.length === 0 ? '' : `Received: ${received.join('; ')}.`,
    sent === 0 ? '' : `${counted(sent, 'commit', 'commits')} sent.`,
    undecided.length === 0
      ? ''
      : `Nothing was sent, because a decision is open in ${listed(undecided, fileNameOf)}. Decide, then sync again.`,
    ...left.map(
      ({ file = '', code }) => `${fileNameOf(file)} was not committed: ${ERROR_WORDS[code].title}.`,
    ),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
