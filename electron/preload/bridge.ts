import { contextBridge, ipcRenderer } from 'electron';
import type { PushChannel } from '#shared/ipc/channels.ts';
import type { PushOf } from '#shared/ipc/contract.ts';
import type { DesktopBridge } from '#shared/ipc/desktopApi.ts';

/**
 * Gives a page the two calls of DesktopBridge, for the listed channels only. The main process checks the content of a
 * message, out of the reach of a page.
 */
export function exposeBridge(requests: readonly string[], pushes: readonly string[]): void {
  const api = {
    request: (channel: string, payload?: unknown) => {
      if (!requests.includes(channel)) return Promise.reject(new Error(`Unknown channel ${channel}`));
      return ipcRenderer.invoke(channel, payload) as Promise<string>; // Written by `answerText`.
    },
    subscribe: <Channel extends PushChannel>(
      channel: Channel,
      listener: (message: PushOf<Channel>) => void,
    ) => {
      if (!pushes.includes(channel)) throw new Error(`Unknown channel ${channel}`);
      const forward = (_event: unknown, message: PushOf<Channel>) => listener(message);
      ipcRenderer.on(channel, forward);
      return () => {
        ipcRenderer.removeListener(channel, forward);
      };
    },
  } satisfies DesktopBridge;
  contextBridge.exposeInMainWorld('desktop', api);
}
