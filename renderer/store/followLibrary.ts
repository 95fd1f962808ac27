import type { AppStore } from '#renderer/store/appStore.ts';
import type { DesktopApi } from '#shared/ipc/desktopApi.ts';

/** Reads again what the first screen shows when a file of the library came, changed or went. Returns what ends it. */
export function followLibrary(store: AppStore, api: DesktopApi): () => void {
  return api.subscribe('library:changed', () => {
    const { file, libraryPlace, refreshLibrary, readActions } = store.getState();
    if (file !== null) return;
    void (libraryPlace === 'actions' ? readActions() : refreshLibrary());
  });
}
