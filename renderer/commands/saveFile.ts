import type { AppStore } from '#renderer/store/appStore.ts';
import type { DesktopApi } from '#shared/ipc/desktopApi.ts';
import type { SavedFile } from '#shared/ipc/payloads.ts';
import { fileNameOf } from '#shared/basics/fileNameOf.ts';

/** Saves what the page made where the person wants it, and says where. `what` begins that sentence. */
export async function saveFile(
  store: AppStore,
  api: DesktopApi,
  file: SavedFile,
  what = 'Saved',
): Promise<void> {
  const { showToast, openDialog } = store.getState();
  const answer = await api.request('file:save', file);
  if (!answer.ok) openDialog({ kind: 'error', error: answer.error });
  else if (answer.value !== null) {
    const { path } = answer.value;
    showToast(`${what} as ${fileNameOf(path)}`, 'good', { topic: 'written', file: path });
  }
}
