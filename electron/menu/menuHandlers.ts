import { app } from 'electron';
import { handle } from '#electron/ipc/handle.ts';
import { showMenuState, WITHOUT_WINDOW } from '#electron/menu/applicationMenu.ts';
import { runWaiting } from '#electron/windows/runCommand.ts';
import { ok } from '#shared/basics/result.ts';

/** Which commands the desk can run, after each change that decides it; those that open a desk while there is none. */
export function registerMenuHandlers(): void {
  app.on('window-all-closed', () => showMenuState(WITHOUT_WINDOW));
  handle('menu:state', async (state) => {
    showMenuState(state);
    runWaiting(state.enabled);
    return ok(undefined);
  });
}
