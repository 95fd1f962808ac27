import type { AppStore } from '#renderer/store/appStore.ts';
import type { DesktopApi } from '#shared/ipc/desktopApi.ts';

/**
 * Tells the main process how large the window is and how large the person wants it drawn; it enlarges the page. The page
 * carries the height that it then has, because `vh` is not the same wherever a page is enlarged.
 */
export function followSize(store: AppStore, api: DesktopApi): () => void {
  const tell = (): void => {
    const { innerWidth: width, innerHeight: height } = window;
    document.documentElement.style.setProperty('--view-height', `${height}px`);
    void api.request('window:fit', { width, height, zoom: store.getState().settings.zoom });
  };
  tell();
  window.addEventListener('resize', tell);
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.settings.zoom !== previous.settings.zoom) tell();
  });
  return () => {
    window.removeEventListener('resize', tell);
    unsubscribe();
  };
}
