import { useMemo } from 'react';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import { useShownEvents } from '#renderer/timeline/event/useShownEvents.ts';
import { useShownZone } from '#renderer/timeline/event/useShownZone.ts';
import { phasesOf } from '#shared/domain/timeline/phases.ts';
import { type TimelineRow, timelineRows } from '#shared/timelineScale/timelineRows.ts';

/** What the list shows: the events with a time, by day, and the note without one that is being edited. */
export function useListRows(): readonly TimelineRow[] {
  const { events } = useShownEvents();
  const timeZone = useShownZone();
  const timeline = useIncident((incident) => incident.timeline);
  const milestones = useIncident((incident) => incident.milestones);
  const openId = useAppStore(({ timelineView }) => timelineView.openId);
  return useMemo(() => {
    const rows = timelineRows(events, timeZone, phasesOf({ timeline, milestones }));
    const open = timeline.find(({ id, occurredAt }) => id === openId && occurredAt === null);
    return open === undefined ? rows : [...rows, { kind: 'unplaced', event: open }];
  }, [events, timeZone, timeline, milestones, openId]);
}
