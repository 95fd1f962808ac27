import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import type { Selectable, Stored } from '#shared/basics/memo.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';

/**
 * A part of the open incident, a fact of it, or what a memoised function makes of it: a new object each time would draw
 * without end, and does not compile. Only components under the desk screen, which has an incident, may ask.
 */
export function useIncident<Selected extends Selectable>(
  select: (incident: Stored<Incident>) => Selected,
): Selected {
  return useAppStore(({ incident }) => {
    if (incident === null) throw new Error('A component reads the incident while none is open');
    return select(incident as Stored<Incident>); // No edit changes an object of it.
  });
}

export function useIsReadOnly(): boolean {
  return useAppStore(({ file }) => file?.isReadOnly ?? true);
}
