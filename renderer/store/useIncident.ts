import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import type { Incident } from '#shared/domain/incident/incident.ts';

/** A part of the open incident. Only components under the desk screen, which has one, may ask. */
export function useIncident<T>(select: (incident: Incident) => T): T {
  return useAppStore(({ incident }) => {
    if (incident === null) throw new Error('A component reads the incident while none is open');
    return select(incident);
  });
}

export function useIsReadOnly(): boolean {
  return useAppStore(({ file }) => file?.isReadOnly ?? true);
}
