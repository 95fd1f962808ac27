import type { AppStore } from '#renderer/store/appStore.ts';
import type { AppError } from '#shared/errors/appError.ts';

/** Says why the document did not leave: what held it back, that it was cancelled, or the failure itself. */
export function showExportError(store: AppStore, error: AppError): null {
  const { openDialog, showToast } = store.getState();
  if (error.code === 'export-cancelled') showToast('Export cancelled; nothing was written');
  else if (error.leaks !== undefined) openDialog({ kind: 'exportRefused', leaks: error.leaks });
  else openDialog({ kind: 'error', error });
  return null;
}
