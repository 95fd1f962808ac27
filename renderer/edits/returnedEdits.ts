import type { AppStore } from '#renderer/store/appStore.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';

export interface ReturnedEdits {
  /** Takes what somebody chose of a document that came home, as one step that no typing before joins. */
  take(apply: (incident: Incident, deps: Pick<StoreDeps, 'newId' | 'now'>) => Incident): void;
}

export function createReturnedEdits(store: AppStore, deps: Pick<StoreDeps, 'newId' | 'now'>): ReturnedEdits {
  return {
    take: (apply) => {
      const { edit, endBurst } = store.getState();
      endBurst();
      edit({ label: 'Take changes of a document', apply: (incident) => apply(incident, deps) });
    },
  };
}
