import { createStore, type StoreApi } from 'zustand/vanilla';
import { createCausesViewSlice } from '#renderer/store/slices/causesViewSlice.ts';
import { createCopiesSlice } from '#renderer/store/slices/copiesSlice.ts';
import { createDocumentSlice } from '#renderer/store/slices/documentSlice.ts';
import { createDraftsSlice } from '#renderer/store/slices/draftsSlice.ts';
import { createLibraryActionsSlice } from '#renderer/store/slices/library/libraryActionsSlice.ts';
import { createLibraryFiguresSlice } from '#renderer/store/slices/library/libraryFiguresSlice.ts';
import { createLibraryListSlice } from '#renderer/store/slices/library/libraryListSlice.ts';
import { createLibrarySearchSlice } from '#renderer/store/slices/library/librarySearchSlice.ts';
import { createLibrarySlice } from '#renderer/store/slices/library/librarySlice.ts';
import { createSeenAgainSlice } from '#renderer/store/slices/library/seenAgainSlice.ts';
import { createMeetingSlice } from '#renderer/store/slices/meetingSlice.ts';
import { createPublishViewSlice } from '#renderer/store/slices/publishViewSlice.ts';
import { createSavingSlice } from '#renderer/store/slices/savingSlice.ts';
import { createSettingsSlice } from '#renderer/store/slices/settingsSlice.ts';
import type { SliceContext } from '#renderer/store/slices/slice.ts';
import { createTimelineViewSlice } from '#renderer/store/slices/timelineViewSlice.ts';
import { createUiSlice } from '#renderer/store/slices/uiSlice.ts';
import { createVersionsSlice } from '#renderer/store/slices/versionsSlice.ts';
import { createWallSlice } from '#renderer/store/slices/wallSlice.ts';
import type { AppState, StoreDeps } from '#renderer/store/state.ts';

/** Outside of this folder the state is changed by its named actions only. */
export type AppStore = Pick<StoreApi<AppState>, 'getState' | 'getInitialState' | 'subscribe'>;

/** The one store of a window. It knows nothing of React; effects live in subscriptions.ts. */
export function createAppStore(deps: StoreDeps): StoreApi<AppState> {
  return createStore<AppState>()((set, get) => {
    const context: SliceContext = { get, set: (patch) => set(patch), deps };
    return {
      ...createDocumentSlice(context),
      ...createCopiesSlice(context),
      ...createVersionsSlice(context),
      ...createUiSlice(context),
      ...createTimelineViewSlice(context),
      ...createCausesViewSlice(context),
      ...createPublishViewSlice(context),
      ...createMeetingSlice(context),
      ...createWallSlice(context),
      ...createLibrarySlice(context),
      ...createLibraryListSlice(context),
      ...createLibraryActionsSlice(context),
      ...createLibraryFiguresSlice(context),
      ...createLibrarySearchSlice(context),
      ...createSeenAgainSlice(context),
      ...createSettingsSlice(context),
      ...createDraftsSlice(context),
      ...createSavingSlice(context),
    };
  });
}
