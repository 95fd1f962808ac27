import { computerZone } from '#renderer/fields/computerZone.ts';
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
