import { createStore, type StoreApi } from 'zustand/vanilla';
import { createDocumentSlice } from '#renderer/store/documentSlice.ts';
import { createDraftsSlice } from '#renderer/store/draftsSlice.ts';
import { createLibrarySlice } from '#renderer/store/librarySlice.ts';
import { createMeetingSlice } from '#renderer/store/meetingSlice.ts';
import { createSavingSlice } from '#renderer/store/savingSlice.ts';
import { createSettingsSlice } from '#renderer/store/settingsSlice.ts';
import type { SliceContext } from '#renderer/store/slice.ts';
import type { AppState, StoreDeps } from '#renderer/store/state.ts';
import { createUiSlice } from '#renderer/store/uiSlice.ts';
import { createViewSlice } from '#renderer/store/viewSlice.ts';
import { createWallSlice } from '#renderer/store/wallSlice.ts';

export type AppStore = StoreApi<AppState>;

/** The one store of a window. It knows nothing of React; effects live in subscriptions.ts. */
export function createAppStore(deps: StoreDeps): AppStore {
  return createStore<AppState>()((set, get) => {
    const context: SliceContext = { get, set: (patch) => set(patch), deps };
    return {
      ...createDocumentSlice(context),
      ...createUiSlice(context),
      ...createViewSlice(context),
      ...createMeetingSlice(context),
      ...createWallSlice(context),
      ...createLibrarySlice(context),
      ...createSettingsSlice(context),
      ...createDraftsSlice(context),
      ...createSavingSlice(context),
    };
  });
}
