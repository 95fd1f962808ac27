import { copyToClipboard } from '#electron/export/copyToClipboard.ts';
import { type ExportDesk, sourceOf } from '#electron/export/exportDesk.ts';
import { ownWordsFor } from '#electron/export/ownWords.ts';
import { handle } from '#electron/ipc/handle.ts';
import { statusPageText } from '#shared/publication/statusPage/statusPageText.ts';

/** Puts what a status page gets on the clipboard; made here from the whole incident, out of its public parts. */
export function registerStatusPageHandler(desk: ExportDesk): void {
  handle('statusPage:copy', async ({ handle: id, incident, provider, part }) => {
    const source = sourceOf(desk, id);
    if (!source.ok) return source;
    const ownWords = await ownWordsFor('public', source.value);
    if (!ownWords.ok) return ownWords;
    const copied = { incident, audience: 'public', ownWords: ownWords.value } as const;
    return copyToClipboard(copied, { 'text/plain': statusPageText(incident, provider)[part] });
  });
}
