import { app } from 'electron';
import { push } from '#electron/ipc/handle.ts';
import { deskWindow } from '#electron/windows/deskWindow.ts';
import type { CommandId } from '#shared/commands/commandList.ts';

/** Runs a command where all of them run: in the desk window. */
export function runCommand(id: CommandId): void {
  const window = deskWindow();
  if (window === null) return;
  app.focus();
  push(window.webContents, 'command:run', { id });
}
