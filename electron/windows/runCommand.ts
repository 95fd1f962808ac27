import type { BrowserWindow } from 'electron';
import { push } from '#electron/ipc/handle.ts';
import { deskWindow, isDeskCovered } from '#electron/windows/deskWindow.ts';
import { type CommandId, commandInfo } from '#shared/commands/commandList.ts';

/** What is typed on the desk although it belongs to the meeting. */
const TYPED_IN_MEETING: ReadonlySet<CommandId> = new Set(['meeting.capture', 'meeting.park']);

let waiting: CommandId | null = null;

/**
 * Runs a command where all of them run: in the desk window, whichever window has the keyboard. The desk comes to the
 * front only for what is done there, and never over a wall that hides it. `openDesk` is called when there is no desk, as
 * on macOS after it was closed; the command runs once the new one can run it.
 */
export function runCommand(id: CommandId, openDesk: () => void): void {
  const desk = deskWindow();
  if (desk === null) {
    waiting = id;
    openDesk();
    return;
  }
  if (isDoneOnDesk(id) && !isDeskCovered()) bringToFront(desk);
  push(desk.webContents, 'command:run', { id });
}

/** Runs what was chosen while there was no desk, as soon as the new one says that it can. */
export function runWaiting(runnable: readonly CommandId[]): void {
  const desk = deskWindow();
  if (waiting === null || desk === null || !runnable.includes(waiting)) return;
  push(desk.webContents, 'command:run', { id: waiting });
  waiting = null;
}

function isDoneOnDesk(id: CommandId): boolean {
  return commandInfo(id).menu !== 'Meeting' || TYPED_IN_MEETING.has(id);
}

function bringToFront(desk: BrowserWindow): void {
  if (desk.isFocused()) return;
  if (desk.isMinimized()) desk.restore();
  desk.focus();
}
