import type { AppStore } from '#renderer/store/appStore.ts';
import { fileNameOf } from '#shared/basics/fileNameOf.ts';
import type { DesktopApi } from '#shared/ipc/desktopApi.ts';

/** Opens a file that was just written with the system's own program for it; says why where that fails. */
export function openWritten(store: AppStore, api: DesktopApi, path: string): Promise<void> {
  return askFor('file:open', store, api, path);
}

/** Shows a file in its folder: one that was just written, or an incident of the list. */
export function revealWritten(store: AppStore, api: DesktopApi, path: string): Promise<void> {
  return askFor('file:reveal', store, api, path);
}

async function askFor(
  channel: 'file:open' | 'file:reveal',
  store: AppStore,
  api: DesktopApi,
  path: string,
): Promise<void> {
  const answer = await api.request(channel, { path });
  if (!answer.ok) store.getState().openDialog({ kind: 'error', error: answer.error });
}

/** What is said of an exported file: its name. Its folder is a button away, and in the tip of the message. */
export function writtenWords(path: string): string {
  return `Exported ${fileNameOf(path)}`;
}
