import type { AppStore } from '#renderer/store/appStore.ts';
import { startAutosave } from '#renderer/store/autosave.ts';
import { followDrafts } from '#renderer/store/followDrafts.ts';
import { followSimilar } from '#renderer/store/followSimilar.ts';
import { followWall } from '#renderer/store/followWall.ts';
import { startMeetingTimer } from '#renderer/store/meetingTimer.ts';
import type { AppState, StoreDeps } from '#renderer/store/state.ts';
import type { DesktopApi } from '#shared/ipc/desktopApi.ts';

/** Starts every effect that follows the state or the main process. Returns the function that ends them. */
export function startSubscriptions(store: AppStore, { api, now }: StoreDeps): () => void {
  const ends = [
    startAutosave(store),
    startMeetingTimer(store, { now, steadyMs: () => performance.now() }),
    api.subscribe('incident:openRequested', ({ path }) => void store.getState().openPath(path)),
    api.subscribe('incident:changedOnDisk', ({ handle, change }) => {
      const { file, noteDiskChange } = store.getState();
      if (file?.handle === handle) noteDiskChange(change);
    }),
    api.subscribe('export:progress', (progress) => {
      if (store.getState().dialog?.kind === 'exporting') {
        store.getState().openDialog({ kind: 'exporting', progress });
      }
    }),
    api.subscribe('window:flush', () => {
      void store.getState().flush((flushed) => void api.request('window:flushed', flushed));
    }),
    followShown(store, api),
    followEdited(store, api),
    followDrafts(store),
    followSimilar(store),
    followWall(store, { api }),
    followTitle(store),
    followTheme(store),
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
  const isEdited = ({ file }: AppState) => file !== null && file.saveState !== 'saved';
  return store.subscribe((state, previous) => {
    if (isEdited(state) !== isEdited(previous))
      void api.request('window:edited', { isEdited: isEdited(state) });
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
