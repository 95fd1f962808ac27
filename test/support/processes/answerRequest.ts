import type { IpcMainInvokeEvent } from 'electron';
import { answerInvoke } from '#build/chromium-host/ipc/ipcMain.ts';
import { readAnswer } from '#shared/ipc/answerText.ts';

/** What a page reads of the answer to a request of this sender. */
export async function answerRequest(
  channel: string,
  event: IpcMainInvokeEvent,
  args: readonly unknown[],
): Promise<unknown> {
  return readAnswer(String(await answerInvoke(channel, event, args)));
}
