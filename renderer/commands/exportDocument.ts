import { confirmedDespiteErrors } from '#renderer/commands/confirmedDespiteErrors.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import type { ExportFormat } from '#shared/domain/publication.ts';
import type { DesktopApi } from '#shared/ipc/desktopApi.ts';

/** Writes the document in a format chosen by the person, or puts it on the clipboard. */
export async function exportDocument(
  store: AppStore,
  api: DesktopApi,
  target: ExportFormat | 'clipboard',
): Promise<void> {
  if (!(await confirmedDespiteErrors(store))) return;
  const { incident, settings } = store.getState();
  if (incident === null) return;
  const { pageSize, hasMermaid } = settings;
  const format = target === 'clipboard' ? 'markdown' : target;
  const request = { incident, format, audience: 'internal', pageSize, hasMermaid } as const;
  if (target === 'clipboard') return copyDocument(store, api, request);

  store.getState().openDialog({ kind: 'exporting', progress: { stage: 'Choosing a place', fraction: 0 } });
  const answer = await api.request('export:run', request);
  if (store.getState().dialog?.kind === 'exporting') store.getState().closeDialog();
  if (answer.ok) {
    if (answer.value !== null) store.getState().showToast(`Exported to ${answer.value.path}`, 'good');
  } else if (answer.error.code === 'export-cancelled') {
    store.getState().showToast('Export cancelled; nothing was written');
  } else {
    store.getState().openDialog({ kind: 'error', error: answer.error });
  }
}

async function copyDocument(
  store: AppStore,
  api: DesktopApi,
  request: Parameters<typeof api.request<'export:copy'>>[1],
): Promise<void> {
  const answer = await api.request('export:copy', request);
  if (answer.ok) store.getState().showToast('Copied as rich text and Markdown', 'good');
  else store.getState().openDialog({ kind: 'error', error: answer.error });
}
