import { clipboard } from 'electron';
import { handle } from '#electron/ipc/handle.ts';
import { statusPageText } from '#shared/publication/statusPageText.ts';
import { ok } from '#shared/result.ts';

/** Puts what a status page gets on the clipboard; made here from the whole incident, out of its public parts. */
export function registerStatusPageHandler(): void {
  handle('statusPage:copy', async ({ incident, provider, part }) => {
    await clipboard.writeText(statusPageText(incident, provider)[part]);
    return ok(undefined);
  });
}
