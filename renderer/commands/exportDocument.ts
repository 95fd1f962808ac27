import { confirmedDespiteErrors } from '#renderer/commands/confirmedDespiteErrors.ts';
import { noteExport } from '#renderer/commands/noteExport.ts';
import { showExportError } from '#renderer/commands/showExportError.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import type { ExportFormat, ExportRecord } from '#shared/domain/incident/publication.ts';
import type { ExportRequest } from '#shared/ipc/payloads.ts';

/** Where the document can go from the desk. */
export type ExportTarget = ExportFormat | 'clipboard' | 'print';

/** Lets the document leave for the audience chosen at Publish, and notes in the incident that it did. */
export async function exportDocument(store: AppStore, deps: StoreDeps, target: ExportTarget): Promise<void> {
  if (!(await confirmedDespiteErrors(store, store.getState().publishView.audience))) return;
  const { incident, file, settings, publishView } = store.getState();
  if (incident === null || file === null) return;
  const { pageSize, hasMermaid } = settings;
  const format = target === 'clipboard' ? 'markdown' : target === 'print' ? 'pdf' : target;
  const { handle } = file;
  const request = { handle, incident, format, audience: publishView.audience, pageSize, hasMermaid };
  const left = await WAYS[target === 'clipboard' || target === 'print' ? target : 'file'](
    store,
    deps,
    request,
  );
  if (left === null) return;
  await noteExport(store, incident, { at: deps.now(), format, audience: request.audience, ...left });
}

/** How it left, for the record; null when it did not. */
type Left = Pick<ExportRecord, 'way' | 'fileName'> | null;
type Way = (store: AppStore, deps: StoreDeps, request: ExportRequest) => Promise<Left>;

const WAYS: Record<'file' | 'clipboard' | 'print', Way> = {
  file: toFile,
  clipboard: toClipboard,
  print: toPaper,
};

async function toFile(store: AppStore, { api }: StoreDeps, request: ExportRequest): Promise<Left> {
  store.getState().openDialog({ kind: 'exporting', progress: { stage: 'Choosing a place', fraction: 0 } });
  const answer = await api.request('export:run', request);
  if (store.getState().dialog?.kind === 'exporting') store.getState().closeDialog();
  if (!answer.ok) return showExportError(store, answer.error);
  if (answer.value === null) return null;
  const { path } = answer.value;
  store.getState().showToast(`Exported to ${path}`, 'good');
  return { way: 'file', fileName: path.split(/[\\/]/).at(-1) ?? path };
}

async function toClipboard(store: AppStore, { api }: StoreDeps, request: ExportRequest): Promise<Left> {
  const answer = await api.request('export:copy', request);
  if (!answer.ok) return showExportError(store, answer.error);
  const whose = request.audience === 'public' ? ', made from the public version' : '';
  store.getState().showToast(`Copied as rich text and Markdown${whose}`, 'good');
  return { way: 'clipboard' };
}

async function toPaper(store: AppStore, { api }: StoreDeps, request: ExportRequest): Promise<Left> {
  const answer = await api.request('export:print', request);
  if (!answer.ok) return showExportError(store, answer.error);
  if (!answer.value.isPrinted) return null;
  store.getState().showToast('Sent to the printer', 'good');
  return { way: 'print' };
}
