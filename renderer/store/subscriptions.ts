import type { AppStore } from '#renderer/store/appStore.ts';
import { followCopies } from '#renderer/store/followCopies.ts';
import { followLibrary } from '#renderer/store/followLibrary.ts';
import { followSize } from '#renderer/store/followSize.ts';
import { followWall } from '#renderer/store/followWall.ts';
import { startMeetingTimer } from '#renderer/store/meetingTimer.ts';
import { startAutosave } from '#renderer/store/slices/savingSlice.ts';
import type { AppState, StoreDeps } from '#renderer/store/state.ts';
import { fileNameOf } from '#shared/basics/fileNameOf.ts';
import { keptWords } from '#shared/drafts/keptWords.ts';
import { ERROR_WORDS } from '#shared/errors/errorWords.ts';
import type { DesktopApi } from '#shared/ipc/desktopApi.ts';

/** Starts every effect that follows the state or the main process. Returns the function that ends them. */
export function startSubscriptions(store: AppStore, { api, now }: StoreDeps): () => void {
  const ends = [
    startAutosave(store),
    startMeetingTimer(store, { now, steadyMs: () => performance.now() }),
    api.subscribe('incident:openRequested', ({ path }) => void store.getState().openPath(path)),
    api.subscribe('incident:changedOnDisk', ({ handle, change }) => {
      const { file, mergeTheirs, noteDiskChange, save } = store.getState();
      if (file?.handle !== handle) return;
      if (change === 'changed') return void mergeTheirs();
      noteDiskChange(change === 'same' ? null : change);
      if (change === 'same') void save();
    }),
    api.subscribe('reviewCopy:notKept', ({ error: { file = '', code } }) => {
      const { title, advice } = ERROR_WORDS[code];
      store.getState().showToast(`${fileNameOf(file)}: ${title}. ${advice}`, 'bad');
    }),
    api.subscribe('export:progress', (progress) => {
      if (store.getState().dialog?.kind === 'exporting') {
        store.getState().openDialog({ kind: 'exporting', progress });
      }
    }),
    api.subscribe('sync:stage', ({ stage }) => {
      if (store.getState().dialog?.kind === 'syncing')
        store.getState().openDialog({ kind: 'syncing', stage });
    }),
    api.subscribe('window:flush', () => {
      void store.getState().flush((flushed) => void api.request('window:flushed', flushed));
    }),
    followShown(store, api),
    followEdited(store, api),
    followDrafts(store),
    writeBeforeUnload(store),
    followSimilar(store),
    followPromises(store),
    followCopies(store, api),
    followLibrary(store, api),
    followWall(store, { api }),
    followTitle(store),
    followTheme(store),
    followSize(store, api),
  ];
  return () => {
    for (const end of ends) end();
  };
}

/** Tells the main process what the desk shows: it opens documents without knowing whether the page can leave another. */
function followShown(store: AppStore, api: DesktopApi): () => void {
  return store.subscribe(({ file }, previous) => {
    if (file?.handle !== previous.file?.handle)
      void api.request('incident:shown', { handle: file?.handle ?? null });
  });
}

/** Tells the main process whether edits wait to be written, so that it can hold up a shutdown for them. */
function followEdited(store: AppStore, api: DesktopApi): () => void {
  // A subscriber may change the state while others are still being called, so that they hear of a change twice.
  let wasEdited = false;
  return store.subscribe(({ file }) => {
    const isEdited = file !== null && file.saveState !== 'saved';
    if (isEdited === wasEdited) return;
    wasEdited = isEdited;
    void api.request('window:edited', { isEdited });
  });
}

function followTitle(store: AppStore): () => void {
  const title = ({ incident }: AppState) => (incident === null ? 'Debrief' : `${incident.title} – Debrief`);
  document.title = title(store.getState());
  return store.subscribe((state, previous) => {
    if (title(state) !== title(previous)) document.title = title(state);
  });
}

/** The page carries the theme that is meant; styles know no settings. */
function followTheme(store: AppStore): () => void {
  const darkSystem = matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    const { theme } = store.getState().settings;
    const isDark = theme === 'dark' || (theme === 'system' && darkSystem.matches);
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  };
  apply();
  darkSystem.addEventListener('change', apply);
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.settings.theme !== previous.settings.theme) apply();
  });
  return () => {
    darkSystem.removeEventListener('change', apply);
    unsubscribe();
  };
}

/** Long enough that an incident is shown and its first keys are typed before the library is read. */
const AFTER_OPENING_MS = 1500;

/**
 * Looks for incidents like the open one a while after it was opened and whenever the desk goes to the
 * meeting, which reminds of them. Returns the function that ends it.
 */
export function followSimilar(store: AppStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const handleOf = ({ file }: AppState) => file?.handle;
  const unsubscribe = store.subscribe((state, previous) => {
    if (handleOf(state) !== handleOf(previous)) {
      clearTimeout(timer);
      state.forgetSimilar();
      if (state.file !== null) timer = setTimeout(() => void state.findSimilar(), AFTER_OPENING_MS);
    }
    if (state.place === 'meeting' && previous.place !== 'meeting') void state.findSimilar();
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

/** Reads what earlier incidents promised whenever the desk goes to the meeting, which may begin with it. */
function followPromises(store: AppStore): () => void {
  return store.subscribe((state, previous) => {
    if (state.place === 'meeting' && previous.place !== 'meeting') void state.findPromises();
  });
}

/** Half-typed text reaches the disk this long after the last key… */
const QUIET_MS = 300;
/** …and at the latest this long after the first: a second is promised, and the disk needs some of it. */
const LONGEST_MS = 700;

/**
 * Writes down what is half typed, and says so when it comes back with its incident. Returns the function that
 * ends it; what is pending then is not written.
 */
export function followDrafts(store: AppStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pendingSince: number | null = null;

  const run = (): void => {
    pendingSince = null;
    void store.getState().keepDrafts();
  };
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.file?.handle !== previous.file?.handle && state.incident?.id !== previous.incident?.id) {
      const words = keptWords(state.drafts);
      if (words !== null) state.showToast(words);
    }
    if (state.drafts === previous.drafts && state.formDrafts === previous.formDrafts) return;
    if (state.drafts === state.keptDrafts && state.formDrafts === state.keptFormDrafts) return;
    pendingSince ??= Date.now();
    clearTimeout(timer);
    timer = setTimeout(run, Math.min(QUIET_MS, Math.max(0, pendingSince + LONGEST_MS - Date.now())));
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

/**
 * Writes at once what waits for a pause, when the page is loaded again. That is before it goes, since the main process
 * hears no page that has gone. Returns the function that ends it.
 */
function writeBeforeUnload(store: AppStore): () => void {
  const write = (): void => {
    void store.getState().save();
    void store.getState().keepDrafts();
  };
  addEventListener('beforeunload', write);
  return () => removeEventListener('beforeunload', write);
}
