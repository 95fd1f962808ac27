import type { IpcMainInvokeEvent } from 'electron';

const trusted = new Map<number, string>();

/** Lets a window call handlers, from pages of the given origin only. */
export function trustSender(webContentsId: number, origin: string): () => void {
  trusted.set(webContentsId, origin);
  return () => trusted.delete(webContentsId);
}

/** True for the top frame of a trusted window that still shows our own page. */
export function isTrusted(event: IpcMainInvokeEvent): boolean {
  const origin = trusted.get(event.sender.id);
  return origin !== undefined && event.senderFrame?.url.startsWith(`${origin}/`) === true;
}
