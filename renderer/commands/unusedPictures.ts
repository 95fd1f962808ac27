import type { AppStore } from '#renderer/store/appStore.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import { evidenceCount } from '#shared/domain/pictures/evidenceWords.ts';
import { usedPictures } from '#shared/domain/pictures/usedPictures.ts';

/** Asks whether to delete the pictures beside the incident that nothing refers to any more, if there are any. */
export async function offerUnusedPictures(store: AppStore, { api }: Pick<StoreDeps, 'api'>): Promise<void> {
  const { file, incident, history } = store.getState();
  if (file === null) return;
  const { handle } = file;
  const unused = await api.request('pictures:unused', { handle, used: [...usedPictures(incident, history)] });
  const state = store.getState();
  if (!unused.ok) state.openDialog({ kind: 'error', error: unused.error });
  else if (unused.value.files.length === 0)
    state.showToast('Every picture and file beside this incident is used.');
  else if (state.file?.handle === handle) {
    state.openDialog({ kind: 'unusedPictures', files: unused.value.files });
  }
}

/** Deletes them, but for what came to be used while the question stood. */
export async function deletePictures(
  store: AppStore,
  { api }: Pick<StoreDeps, 'api'>,
  files: readonly string[],
): Promise<void> {
  const state = store.getState();
  const used = new Set(usedPictures(state.incident, state.history));
  const gone = files.filter((file) => !used.has(file));
  if (state.file === null) return;
  const deleted = await api.request('pictures:delete', { handle: state.file.handle, files: gone });
  if (!deleted.ok) state.openDialog({ kind: 'error', error: deleted.error });
  else state.showToast(`${evidenceCount(gone)} deleted`, 'good');
}
