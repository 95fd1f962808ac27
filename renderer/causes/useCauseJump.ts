import { useEffect } from 'react';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useSoughtSpot } from '#renderer/store/useTarget.ts';
import { pathTo } from '#shared/domain/causes/causeWalk.ts';

/**
 * Jumps and find name a field: its answer becomes the one worked on, and what was folded away above it
 * is shown, so that the field is there to take the focus.
 */
export function useCauseJump(): void {
  const store = useAppStoreApi();
  const spot = useSoughtSpot();
  useEffect(() => {
    const { incident, revealCause } = store.getState();
    if (spot?.place !== 'causes' || incident === null) return;
    const { id, field } = spot;
    const path = pathTo(incident.causes, incident.causes.find((cause) => cause.id === id)?.id ?? null);
    const target = path.at(-1)?.id ?? null;
    const isOfFailure = id === '' && (field === 'failure' || field === 'rootCause');
    if (target === null && !isOfFailure) return;
    revealCause(target, new Set(path.slice(0, -1).map((node) => node.id)));
  }, [spot, store]);
}
