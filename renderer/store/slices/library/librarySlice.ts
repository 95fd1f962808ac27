import { isMeetingUnderWay } from '#renderer/store/selectors.ts';
import { DRAFTS_AT_FIRST } from '#renderer/store/slices/draftsSlice.ts';
import type { LibrarySlice } from '#renderer/store/slices/library/libraryState.ts';
import type { SliceContext } from '#renderer/store/slices/slice.ts';
import { isToastToStay } from '#renderer/store/slices/uiState.ts';
import { writeEverything } from '#renderer/store/slices/writeEverything.ts';
import type { Result } from '#shared/basics/result.ts';
import { createSerialQueue } from '#shared/basics/serialQueue.ts';
import { EMPTY_HISTORY } from '#shared/domain/history.ts';
import { placesOfDrafts } from '#shared/drafts/keptWords.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { Library } from '#shared/ipc/libraryPayloads.ts';
import type { OpenedIncident } from '#shared/ipc/payloads.ts';
import { comparedIncident } from '#shared/similar/incidentDigest.ts';

const WAITING_EDITS =
  'Edits to this incident did not reach its file. They wait in the library, where they can be restored.';

function stayingText(places: readonly string[]): string {
  return `The incident stays open: what is half typed (${places.join(', ')}) could not be kept. Finish it or clear it, then leave.`;
}

/** Finding, making and opening incidents. Leaving the open one always writes it first. */
export function createLibrarySlice({ get, set, deps }: SliceContext): LibrarySlice {
  const { api } = deps;
  /** One incident is opened or left at a time: two at once would each leave the same one, and one would stay open unseen. */
  const { run: alone } = createSerialQueue();
  const fail = (error: AppError) => get().openDialog({ kind: 'error', error });

  const showLibrary = (answer: Result<Library | null, AppError>): void => {
    if (!answer.ok) fail(answer.error);
    else if (answer.value !== null) set({ library: answer.value });
  };

  /** False when the disk does not hold all of the open document, which a message says. */
  const leave = async (): Promise<boolean> => {
    const { isSaved, draftsKept } = await writeEverything(get);
    const places = draftsKept.ofIncident ? [] : placesOfDrafts(get().drafts);
    if (isSaved && places.length > 0) get().showToast(stayingText(places), 'bad');
    return isSaved && places.length === 0;
  };

  /** Edits that never reached this file wait on the home screen, which whoever opens the file does not see. */
  const showOpened = (openedIncident: OpenedIncident): void => {
    get().showDocument(openedIncident);
    const isWaiting = get().recoveries.some(({ path }) => path === openedIncident.path);
    if (isWaiting && !openedIncident.isUnsaved) get().showToast(WAITING_EDITS, 'bad');
  };

  /**
   * Shows what the main process opened; true when there is something to show. The document that was
   * open is written once more, since the person may have typed while a file dialog or a slow disk
   * took its time.
   */
  const show = async (asking: Promise<Result<OpenedIncident | null, AppError>>): Promise<boolean> => {
    const previous = get().file?.handle;
    const answer = await asking;
    if (!answer.ok) fail(answer.error);
    if (!answer.ok || answer.value === null) return false;
    const { handle } = answer.value;
    const isOther = previous !== undefined && previous !== handle;
    if (isOther && !(await leave())) {
      await api.request('incident:close', { handle });
      return false;
    }
    showOpened(answer.value);
    if (isOther) await api.request('incident:close', { handle: previous });
    return true;
  };

  /** True when what was asked for is shown. */
  const open = (ask: () => Promise<Result<OpenedIncident | null, AppError>>): Promise<boolean> =>
    alone(async () => (await leave()) && show(ask()));

  const goHome = async (): Promise<void> => {
    const { file } = get();
    if (file === null || !(await leave())) return;
    const goesOn = isMeetingUnderWay(get());
    // At once: what is typed while the main process closes it would have no file any more.
    const toasts = get().toasts.filter(isToastToStay);
    const leftPath = get().libraryPlace === 'incidents' ? file.path : null;
    set({
      incident: null,
      file: null,
      history: EMPTY_HISTORY,
      find: null,
      toasts,
      leftPath,
      ...DRAFTS_AT_FIRST,
    });
    if (goesOn) get().showToast('The meeting is not ended: it goes on while you are in the library.');
    await api.request('incident:close', { handle: file.handle });
    const started = await api.request('app:start');
    if (started.ok) set({ recent: started.value.recent, recoveries: started.value.recoveries });
    await get().refreshLibrary();
  };

  return {
    library: null,
    recent: [],
    recoveries: [],
    leftPath: null,
    returned: () => set({ leftPath: null }),
    similar: [],
    platform: 'linux',
    version: '',
    start: async () => {
      const answer = await api.request('app:start');
      if (!answer.ok) return fail(answer.error);
      const { opened, openError, settings, recent, recoveries, platform, version, formDrafts } = answer.value;
      set({ settings, recent, recoveries, platform, version, formDrafts, keptFormDrafts: formDrafts });
      if (opened !== null) showOpened(opened);
      if (openError !== null) fail(openError);
      // An incident to show need not wait for a list of others.
      if (opened === null) await get().refreshLibrary();
      else void get().refreshLibrary();
    },
    refreshLibrary: async () => {
      const answer = await api.request('library:list');
      // Beside an open incident nobody waits for the list: the first screen reads it again, and says what is wrong.
      if (answer.ok || get().file === null) showLibrary(answer);
    },
    forgetSimilar: () => set({ similar: [] }),
    findSimilar: async () => {
      const { incident, settings } = get();
      if (incident === null) return;
      const days = settings.postmortemCriteria.repeatDays;
      const answer = await api.request('library:similar', { incident: comparedIncident(incident), days });
      // A library that cannot be read says so where it is shown; nothing alike is known from it.
      if (get().incident?.id === incident.id) set({ similar: answer.ok ? answer.value : [] });
    },
    chooseFolder: async () => showLibrary(await api.request('library:chooseFolder')),
    create: (incident) => open(() => api.request('incident:create', incident)),
    createSample: async () => void (await open(() => api.request('incident:createSample'))),
    createLike: async (path, title) =>
      void (await open(() => api.request('incident:createLike', { path, title }))),
    openPath: async (path) => void (await open(() => api.request('incident:open', { path }))),
    openAt: async (path, spot) => {
      if (await open(() => api.request('incident:open', { path }))) get().goToSpot(spot);
    },
    openWithDialog: async () => void (await open(() => api.request('incident:openDialog'))),
    restore: async (id) => {
      if (!(await open(() => api.request('recovery:restore', { id })))) return;
      set({ recoveries: get().recoveries.filter((recovery) => recovery.id !== id) });
    },
    discardRecovery: async (id) => {
      const answer = await api.request('recovery:discard', { id });
      if (!answer.ok) return fail(answer.error);
      set({ recoveries: get().recoveries.filter((recovery) => recovery.id !== id) });
    },
    goHome: () => alone(goHome),
  };
}
