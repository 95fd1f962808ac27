import { writtenWords } from '#renderer/commands/writtenFile.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import type { AppState, StoreDeps } from '#renderer/store/state.ts';
import { fileNameOf } from '#shared/basics/fileNameOf.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Audience, ExportFormat, ExportRecord } from '#shared/domain/incident/publication.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { ExportRequest } from '#shared/ipc/payloads.ts';

/** Where the document can go from the desk. */
export type ExportTarget = ExportFormat | 'clipboard' | 'print';

/** Lets the document leave for the audience chosen at Publish, and notes in the incident that it did. */
export async function exportDocument(store: AppStore, deps: StoreDeps, target: ExportTarget): Promise<void> {
  if (!(await confirmedDespiteErrors(store, store.getState().publishView.audience))) return;
  const { incident, file, settings, publishView } = store.getState();
  if (incident === null || file === null) return;
  const { pageSize, hasMermaid, hasPictures, whysAs } = settings;
  const format = target === 'clipboard' ? 'markdown' : target === 'print' ? 'pdf' : target;
  const { handle } = file;
  const { audience } = publishView;
  const request = { handle, incident, format, audience, pageSize, hasMermaid, hasPictures, whysAs };
  const left = await WAYS[target === 'clipboard' || target === 'print' ? target : 'file'](
    store,
    deps,
    request,
  );
  if (left === null) return;
  const { path, ...record } = left;
  const at = deps.now();
  if (path !== undefined && store.getState().incident?.id === incident.id) {
    store.getState().noteWritten({ at, path });
  }
  await noteExport(store, incident, { at, format, audience: request.audience, ...record });
}

/** How it left, for the record, and the path of a file for this session; null when it did not. */
type Left = (Pick<ExportRecord, 'way' | 'fileName'> & { readonly path?: string }) | null;
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
  store.getState().showToast(writtenWords(path), 'good', { topic: 'written', file: path });
  return { way: 'file', fileName: fileNameOf(path), path };
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

/** Notes in the incident that it left as it was then, unless another is open by now. */
export async function noteExport(
  store: AppStore,
  left: Incident,
  facts: Omit<ExportRecord, 'fingerprint'>,
): Promise<void> {
  // Loaded with the first export, because it knows how the document is composed.
  const { exportFingerprint, recordExport } = await import('#shared/publication/record/recordExport.ts');
  // So that the document can come home when it was edited. The record tells of the export all the same where that fails.
  const fingerprint = exportFingerprint(left, facts);
  await store.getState().keepExported(left, fingerprint);
  if (store.getState().incident?.id !== left.id) return;
  store.getState().record((current) => recordExport(current, left, facts));
}

/** Says why the document did not leave: what held it back, that it was cancelled, or the failure itself. */
export function showExportError(store: AppStore, error: AppError): null {
  const { openDialog, showToast } = store.getState();
  if (error.code === 'export-cancelled') showToast('Export cancelled; nothing was written');
  else if (error.leaks !== undefined) openDialog({ kind: 'exportRefused', leaks: error.leaks });
  else openDialog({ kind: 'error', error });
  return null;
}

/**
 * Whether the document may leave for an audience: nothing serious is missing and no words for customers are to be looked
 * at, or somebody has read what is.
 * Otherwise it is shown first. A list that somebody read in this session comes up again only when more is missing.
 * When another incident took the desk meanwhile, nobody was asked about that one: the answer is no.
 */
export async function confirmedDespiteErrors(store: AppStore, audience: Audience): Promise<boolean> {
  const asked = store.getState().file?.handle;
  // All rules of what is missing, which nobody needs before the first frame.
  const { askedBeforeLeaving } = await import('#shared/readiness/askedBeforeLeaving.ts');
  if (store.getState().file?.handle !== asked) return false;
  const areErrorsRead = ({ incident, errorsRead, languageTerms: terms, settings }: AppState): boolean =>
    incident !== null &&
    askedBeforeLeaving(incident, audience, { terms, dismissed: settings.dismissedHints }).every(({ key }) =>
      errorsRead.has(key),
    );
  if (areErrorsRead(store.getState())) return true;
  store.getState().openDialog({ kind: 'exportErrors', audience });
  await new Promise<void>((resolve) => {
    const unsubscribe = store.subscribe(({ dialog }) => {
      if (dialog?.kind === 'exportErrors') return;
      unsubscribe();
      resolve();
    });
  });
  return store.getState().file?.handle === asked && areErrorsRead(store.getState());
}
