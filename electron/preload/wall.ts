import { contextBridge, ipcRenderer } from 'electron';
import type { Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { PushOf, ResponseOf } from '#shared/ipc/contract.ts';
import type { WallApi } from '#shared/ipc/wallApi.ts';

// The room's window can say that it is ready and be told what to show; there is nothing else it could ask.
const api: WallApi = {
  ready: () => ipcRenderer.invoke('wall:ready') as Promise<Result<ResponseOf<'wall:ready'>, AppError>>, // Validated on its way out.
  subscribe: (listener) => {
    const forward = (_event: unknown, message: PushOf<'wall:message'>) => listener(message);
    ipcRenderer.on('wall:message', forward);
    return () => {
      ipcRenderer.removeListener('wall:message', forward);
    };
  },
};

contextBridge.exposeInMainWorld('wall', api);
