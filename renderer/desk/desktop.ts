import type { DesktopApi } from '#shared/ipc/desktopApi.ts';

declare global {
  interface Window {
    /** Put there by the preload before the page's own scripts run. */
    readonly desktop: DesktopApi;
  }
}

/** The main process, as this window sees it. No other file reads `window.desktop`. */
export const desktop: DesktopApi = window.desktop;
