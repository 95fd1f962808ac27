import { handle } from '#electron/ipc/handle.ts';
import { answerFlush } from '#electron/windows/closeGuard.ts';
import { openExternalLink } from '#electron/windows/navigationGuard.ts';
import { noteEdited } from '#electron/windows/sessionEnd.ts';
import { fitZoom } from '#electron/windows/zoom.ts';
import { ok } from '#shared/basics/result.ts';

/** What a window says about itself, and the links it wants opened elsewhere. */
export function registerWindowHandlers(): void {
  handle('window:flushed', async (flushed, sender) => {
    answerFlush(sender, flushed);
    return ok(undefined);
  });
  handle('window:edited', async ({ isEdited }, sender) => {
    noteEdited(sender, isEdited);
    return ok(undefined);
  });
  handle('window:fit', async ({ width, height, zoom }, sender) => {
    fitZoom(sender, { width, height }, zoom);
    return ok(undefined);
  });
  handle('link:open', ({ url }) => openExternalLink(url));
}
