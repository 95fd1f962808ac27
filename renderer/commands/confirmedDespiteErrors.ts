import type { AppStore } from '#renderer/store/appStore.ts';
import type { AppState } from '#renderer/store/state.ts';
import type { Audience } from '#shared/domain/incident/publication.ts';
import { blockingFindings, findingKey } from '#shared/readiness/readiness.ts';

/**
 * Whether the document may leave for an audience: nothing serious is missing, or somebody has read what is. Otherwise it is
 * shown first. What was read once in this session is not shown again until more is missing. When another incident took
 * the desk meanwhile, nobody was asked about that one: the answer is no.
 */
export async function confirmedDespiteErrors(store: AppStore, audience: Audience): Promise<boolean> {
  const asked = store.getState().file?.handle;
  if (areErrorsRead(store.getState(), audience)) return true;
  store.getState().openDialog({ kind: 'exportErrors', audience });
  await new Promise<void>((resolve) => {
    const unsubscribe = store.subscribe(({ dialog }) => {
      if (dialog?.kind === 'exportErrors') return;
      unsubscribe();
      resolve();
    });
  });
  return store.getState().file?.handle === asked && areErrorsRead(store.getState(), audience);
}

function areErrorsRead({ incident, errorsRead }: AppState, audience: Audience): boolean {
  if (incident === null) return false;
  return blockingFindings(incident, audience).every((finding) =>
    errorsRead.has(findingKey(incident, finding)),
  );
}
