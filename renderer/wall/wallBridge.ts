import type { WallApi } from '#shared/ipc/wallApi.ts';

declare global {
  interface Window {
    /** Put there by the wall's preload before the page's own scripts run; the desk has none. */
    readonly wall: WallApi;
  }
}

/** The main process, as the room's window sees it. No other file reads `window.wall`. */
export const wallBridge: WallApi = window.wall;
