import type { Read } from '#renderer/store/reader/readerJob.ts';
import type { CausesViewSlice } from '#renderer/store/slices/causesViewState.ts';
import type { CopiesSlice } from '#renderer/store/slices/copiesState.ts';
import type { DocumentSlice } from '#renderer/store/slices/documentState.ts';
import type { DraftsSlice } from '#renderer/store/slices/draftsState.ts';
import type { LibraryActionsSlice } from '#renderer/store/slices/library/libraryActionsState.ts';
import type { LibraryFiguresSlice } from '#renderer/store/slices/library/libraryFiguresState.ts';
import type { LibraryListSlice } from '#renderer/store/slices/library/libraryListState.ts';
import type { LibrarySearchSlice } from '#renderer/store/slices/library/librarySearchState.ts';
import type { LibrarySlice } from '#renderer/store/slices/library/libraryState.ts';
import type { SeenAgainSlice } from '#renderer/store/slices/library/seenAgainState.ts';
import type { MeetingSlice } from '#renderer/store/slices/meetingState.ts';
import type { PublishViewSlice } from '#renderer/store/slices/publishViewState.ts';
import type { SavingSlice } from '#renderer/store/slices/savingState.ts';
import type { SettingsSlice } from '#renderer/store/slices/settingsState.ts';
import type { TimelineViewSlice } from '#renderer/store/slices/timelineViewState.ts';
import type { UiSlice } from '#renderer/store/slices/uiState.ts';
import type { VersionsSlice } from '#renderer/store/slices/versionsState.ts';
import type { WallSlice } from '#renderer/store/slices/wallState.ts';
import type { NewId } from '#shared/domain/incident/ids.ts';
import type { DesktopApi } from '#shared/ipc/desktopApi.ts';
import type { Now } from '#shared/time/timestamp.ts';

/** The store's needs from outside; tests hand in their own. */
export interface StoreDeps {
  readonly api: DesktopApi;
  readonly now: Now;
  readonly newId: NewId;
  /** Resolves once no input method composes a word in the window: until then no field may get another text. */
  readonly composed: () => Promise<void>;
  readonly read: Read;
  /** Makes {@link read} quick for the first long text; called once a person rests at an incident. */
  readonly prepareReader: () => void;
}

export type AppState = DocumentSlice &
  CopiesSlice &
  VersionsSlice &
  UiSlice &
  TimelineViewSlice &
  CausesViewSlice &
  PublishViewSlice &
  MeetingSlice &
  WallSlice &
  LibrarySlice &
  LibraryListSlice &
  LibraryActionsSlice &
  LibraryFiguresSlice &
  LibrarySearchSlice &
  SeenAgainSlice &
  SettingsSlice &
  DraftsSlice &
  SavingSlice;
