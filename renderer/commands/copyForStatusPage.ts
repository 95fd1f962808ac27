import { confirmedDespiteErrors, noteExport, showExportError } from '#renderer/commands/exportDocument.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import type { StatusPageCopy } from '#shared/ipc/payloads.ts';

const COPIED = { title: 'Title copied', body: 'Text copied' } as const;

/**
 * Puts a part of the public version on the clipboard, in the form of a status page, once it is searched for
 * private words. The text is the document leaving, so its errors are read first and it is noted; a title is not.
 */
export async function copyForStatusPage(
  store: AppStore,
  { api, now }: StoreDeps,
  { provider, part }: Omit<StatusPageCopy, 'handle' | 'incident'>,
): Promise<void> {
  if (part === 'body' && !(await confirmedDespiteErrors(store, 'public'))) return;
  const { incident, file, showToast } = store.getState();
  if (incident === null || file === null) return;
  const answer = await api.request('statusPage:copy', { handle: file.handle, incident, provider, part });
  if (!answer.ok) {
    showExportError(store, answer.error);
    return;
  }
  showToast(`${COPIED[part]}, made from the public version`, 'good');
  if (part === 'body') {
    await noteExport(store, incident, {
      at: now(),
      format: 'markdown',
      audience: 'public',
      way: 'status-page',
    });
  }
}
