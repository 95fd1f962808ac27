import { useMemo } from 'react';
import { useAppStore, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { computerZone } from '#renderer/store/computerZone.ts';
import { shownEvents } from '#renderer/store/shownEvents.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import type { MilestoneSource } from '#shared/domain/timeline/milestoneMetrics.ts';
import { isFiltering, knownEvents } from '#shared/domain/timeline/timelineFilter.ts';

interface ShownEvents {
  /** In the file's order. */
  readonly events: readonly TimelineEvent[];
  /** How many the filter and the chosen moment leave out. */
  readonly hidden: number;
}

/** What the timeline shows, in both of its views; see {@link shownEvents}. */
export function useShownEvents(): ShownEvents {
  const timeline = useIncident((incident) => incident.timeline);
  const filter = useAppStore(({ timelineView }) => timelineView.filter);
  const knownThen = useAppStore(({ timelineView }) => timelineView.knownThen);
  const added = useAppStore(({ timelineView }) => timelineView.added);
  // Opening an event changes nothing while there is no filter that it could be kept from.
  const openId = useAppStore(({ timelineView }) =>
    isFiltering(timelineView.filter) ? timelineView.openId : null,
  );
  return useMemo(() => {
    const events = shownEvents(timeline, { filter, knownThen, openId, added });
    return { events, hidden: timeline.length - events.length };
  }, [timeline, filter, knownThen, openId, added]);
}

/**
 * What response times, phases and flags are worked out from: at a moment of "known then" only the milestones whose
 * event was known by then.
 */
export function useKnownMilestones(): MilestoneSource {
  const timeline = useIncident((incident) => incident.timeline);
  const milestones = useIncident((incident) => incident.milestones);
  const knownThen = useAppStore(({ timelineView }) => timelineView.knownThen);
  return useMemo(
    () => ({ timeline: knownEvents(timeline, knownThen), milestones }),
    [timeline, milestones, knownThen],
  );
}

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
