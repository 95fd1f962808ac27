import { handle } from '#electron/ipc/handle.ts';
import { showMenuState } from '#electron/menu/applicationMenu.ts';
import { ok } from '#shared/basics/result.ts';

/** Which commands the desk can run, after each change that decides it. */
export function registerMenuHandlers(): void {
  handle('menu:state', async (state) => {
    showMenuState(state);
    return ok(undefined);
  });
}
