import { copyToClipboard } from '#electron/export/copyToClipboard.ts';
import { handle } from '#electron/ipc/handle.ts';
import { statusPageText } from '#shared/publication/statusPage/statusPageText.ts';

/** Puts what a status page gets on the clipboard; made here from the whole incident, out of its public parts. */
export function registerStatusPageHandler(): void {
  handle('statusPage:copy', async ({ incident, provider, part }) =>
    copyToClipboard(incident, 'public', { 'text/plain': statusPageText(incident, provider)[part] }),
  );
}
