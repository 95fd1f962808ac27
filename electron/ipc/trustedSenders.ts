import type { IpcMainInvokeEvent } from 'electron';
import type { AnyRequestChannel } from '#shared/ipc/contract.ts';

interface Trust {
  readonly origin: string;
  readonly channels: readonly AnyRequestChannel[];
}

const trusted = new Map<number, Trust>();

/** Lets a window call the handlers of the channels, from pages of the given origin only. */
export function trustSender(
  webContentsId: number,
  origin: string,
  channels: readonly AnyRequestChannel[],
): () => void {
  trusted.set(webContentsId, { origin, channels });
  return () => trusted.delete(webContentsId);
}

/** True for the top frame of a trusted window that still shows our own page, on one of its channels. */
export function isTrusted(
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  channel: AnyRequestChannel,
): boolean {
  const trust = trusted.get(event.sender.id);
  if (trust === undefined || !trust.channels.includes(channel)) return false;
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && frame.url.startsWith(`${trust.origin}/`);
}
