import { useEffect } from 'react';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { pathTo } from '#shared/domain/causes/causeWalk.ts';
import { fieldKey } from '#shared/domain/findInIncident.ts';

/**
 * Jumps and find name a field: its answer becomes the one worked on, and what was folded away above it
 * is shown, so that the field is there to take the focus.
 */
export function useCauseJump(): void {
  const store = useAppStoreApi();
  const key = useAppStore(({ focusTarget, find }) => focusTarget ?? find?.key ?? null);
  useEffect(() => {
    const [place, id] = key?.split(':') ?? [];
    const { incident, revealCause } = store.getState();
    if (place !== 'causes' || incident === null) return;
    const path = pathTo(incident.causes, incident.causes.find((cause) => cause.id === id)?.id ?? null);
    const target = path.at(-1)?.id ?? null;
    const isOfFailure =
      key === fieldKey('causes', '', 'failure') || key === fieldKey('causes', '', 'rootCause');
    if (target === null && !isOfFailure) return;
    revealCause(target, new Set(path.slice(0, -1).map((node) => node.id)));
  }, [key, store]);
}
