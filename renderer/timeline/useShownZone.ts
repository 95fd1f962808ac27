import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';

/** The IANA zone whose clock the timeline shows: the incident's, unless another was chosen. */
export function useShownZone(): string {
  const clock = useAppStore(({ timelineView }) => timelineView.clock);
  const timeZone = useIncident((incident) => incident.timeZone);
  switch (clock) {
    case 'incident':
      return timeZone;
    case 'utc':
      return 'UTC';
    case 'computer':
      return computerZone();
  }
}

let zone: string | undefined;

/** The zone this computer was set to when the window was opened; asking takes longer than a card takes to draw. */
export function computerZone(): string {
  zone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone;
}
