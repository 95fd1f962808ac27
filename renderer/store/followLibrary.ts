import type { AppStore } from '#renderer/store/appStore.ts';
import { assertNever } from '#shared/basics/assertNever.ts';
import type { DesktopApi } from '#shared/ipc/desktopApi.ts';

/** Reads again what the first screen, or the meeting, shows of all incidents when a file of the library came, changed or went. Returns what ends it. */
export function followLibrary(store: AppStore, api: DesktopApi): () => void {
  const read = (): Promise<void> => {
    const { libraryPlace, refreshLibrary, readActions, readRecurring, readFigures, searchAgain } =
      store.getState();
    switch (libraryPlace) {
      case 'incidents':
        return refreshLibrary();
      case 'actions':
        return readActions();
      case 'again':
        return readRecurring();
      case 'figures':
        return readFigures();
      case 'search':
        return searchAgain();
      default:
        return assertNever(libraryPlace, 'place of the library');
    }
  };
  return api.subscribe('library:changed', () => {
    const { file, place, findPromises } = store.getState();
    if (file === null) void read();
    else if (place === 'meeting') void findPromises();
  });
}
