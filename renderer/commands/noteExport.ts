import type { AppStore } from '#renderer/store/appStore.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { ExportRecord } from '#shared/domain/incident/publication.ts';

/** Notes in the incident that it left as it was then, unless another is open by now. */
export async function noteExport(
  store: AppStore,
  left: Incident,
  facts: Omit<ExportRecord, 'fingerprint'>,
): Promise<void> {
  // Loaded with the first export, because it knows how the document is composed.
  const { recordExport } = await import('#shared/publication/record/recordExport.ts');
  if (store.getState().incident?.id !== left.id) return;
  store.getState().record((current) => recordExport(current, left, facts));
}
