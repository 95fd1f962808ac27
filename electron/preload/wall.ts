import { contextBridge, ipcRenderer } from 'electron';
import { readAnswer } from '#shared/ipc/answerText.ts';
import type { PushOf, ResponseOf } from '#shared/ipc/contract.ts';
import type { WallApi } from '#shared/ipc/wallApi.ts';

// The room's window can say that it is ready and be told what to show; there is nothing else it could ask.
const api: WallApi = {
  ready: async () => readAnswer<ResponseOf<'wall:ready'>>(await ipcRenderer.invoke('wall:ready')),
  subscribe: (listener) => {
    const forward = (_event: unknown, message: PushOf<'wall:message'>) => listener(message);
    ipcRenderer.on('wall:message', forward);
    return () => {
      ipcRenderer.removeListener('wall:message', forward);
    };
  },
};

contextBridge.exposeInMainWorld('wall', api);
