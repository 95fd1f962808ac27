import { contextBridge, ipcRenderer } from 'electron';

type Listener = (message: unknown) => void;

/**
 * Gives a page the two calls of DesktopApi, for the listed channels only. What a channel carries is
 * checked in the main process, where a page cannot reach.
 */
export function exposeBridge(requests: readonly string[], pushes: readonly string[]): void {
  contextBridge.exposeInMainWorld('desktop', {
    request: (channel: string, payload: unknown) => {
      if (!requests.includes(channel)) return Promise.reject(new Error(`Unknown channel ${channel}`));
      return ipcRenderer.invoke(channel, payload);
    },
    subscribe: (channel: string, listener: Listener) => {
      if (!pushes.includes(channel)) throw new Error(`Unknown channel ${channel}`);
      const forward = (_event: unknown, message: unknown) => listener(message);
      ipcRenderer.on(channel, forward);
      return () => {
        ipcRenderer.removeListener(channel, forward);
      };
    },
  });
}
