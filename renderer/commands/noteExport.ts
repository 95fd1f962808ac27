import type { AppStore } from '#renderer/store/appStore.ts';
import type { Incident } from '#shared/domain/incident.ts';
import type { ExportRecord } from '#shared/domain/publication.ts';
import { recordExport } from '#shared/publication/recordExport.ts';

/** Notes in the incident that it left as it was then, unless another is open by now. */
export function noteExport(store: AppStore, left: Incident, facts: Omit<ExportRecord, 'fingerprint'>): void {
  if (store.getState().incident?.id !== left.id) return;
  store.getState().record((current) => recordExport(current, left, facts));
}
