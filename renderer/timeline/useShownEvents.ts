import { useMemo } from 'react';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import type { TimelineEvent } from '#shared/domain/timelineEvent.ts';
import { filteredEvents, knownEvents } from '#shared/domain/timelineFilter.ts';

interface ShownEvents {
  /** In the file's order. */
  readonly events: readonly TimelineEvent[];
  /** How many the filter and the chosen moment leave out. */
  readonly hidden: number;
}

/** The events that pass the filter and were known at the chosen moment. */
export function useShownEvents(): ShownEvents {
  const timeline = useIncident((incident) => incident.timeline);
  const filter = useAppStore(({ timelineView }) => timelineView.filter);
  const knownThen = useAppStore(({ timelineView }) => timelineView.knownThen);
  return useMemo(() => {
    const events = filteredEvents(knownEvents(timeline, knownThen), filter);
    return { events, hidden: timeline.length - events.length };
  }, [timeline, filter, knownThen]);
}
