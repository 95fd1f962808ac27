import { useDeferredValue } from 'react';
import { useIncidentAtPause, useIsRead } from '#renderer/store/AppStoreContext.tsx';
import type { Stored } from '#shared/basics/memo.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';

/**
 * The incident for what is made of all of it, such as marks and what is missing: while somebody types in a field, as it was
 * when the typing began or last paused; after every other edit as it is, once what was edited is drawn.
 */
export function useQuietIncident(): Stored<Incident> {
  const current = useIncidentAtPause((incident) => incident);
  const late = useDeferredValue(current);
  return late.id === current.id ? late : current;
}

/**
 * False while a part is drawn for the first time or a large incident is still read, and true afterwards: reading all of an
 * incident takes longer than drawing it, and the first key need not wait for marks.
 */
export function useIsDrawn(): boolean {
  const isRead = useIsRead();
  return useDeferredValue(isRead, false) && isRead;
}
