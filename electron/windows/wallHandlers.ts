import { handle } from '#electron/ipc/handle.ts';
import type { SettingsFile } from '#electron/settings/settingsFile.ts';
import { notePageStart } from '#electron/windows/pageStarts.ts';
import { createWall } from '#electron/windows/wall.ts';
import { ok } from '#shared/basics/result.ts';

/** What the desk does with the wall, and the one thing that the wall asks. */
export function registerWallHandlers(settings: SettingsFile): void {
  const wall = createWall(settings);
  handle('wall:open', async () => ok(wall.open()));
  handle('wall:close', async () => {
    wall.close();
    return ok(undefined);
  });
  handle('wall:move', async () => ok(await wall.move()));
  handle('wall:reshape', async () => ok(await wall.reshape()));
  handle('wall:show', async (message) => {
    wall.show(message);
    return ok(undefined);
  });
  handle('wall:current', async () => ok(wall.placement()));
  handle('wall:ready', async (_nothing, sender) => {
    notePageStart(sender);
    return ok(wall.message());
  });
}
