import { useMemo } from 'react';
import { useAppStore, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { useKnownMilestones, useShownEvents, useShownZone } from '#renderer/timeline/event/useShownEvents.ts';
import { phasesOf } from '#shared/domain/timeline/phases.ts';
import { isFiltering } from '#shared/domain/timeline/timelineFilter.ts';
import { type TimelineRow, timelineRows } from '#shared/timelineScale/timelineRows.ts';

/** What the list shows: the events with a time, by day, and the note without one that is being edited. */
export function useListRows(): readonly TimelineRow[] {
  const { events } = useShownEvents();
  const timeZone = useShownZone();
  const timeline = useIncident((incident) => incident.timeline);
  const knownSource = useKnownMilestones();
  const openId = useAppStore(({ timelineView }) => timelineView.openId);
  const isFiltered = useAppStore(({ timelineView }) => isFiltering(timelineView.filter));
  return useMemo(() => {
    const told = timelineRows(events, timeZone, phasesOf(knownSource));
    // Between events that a filter leaves there may be others: nothing is known of a silence.
    const rows = isFiltered ? told.map((row) => (row.kind === 'event' ? { ...row, silence: 0 } : row)) : told;
    const open = timeline.find(({ id, occurredAt }) => id === openId && occurredAt === null);
    return open === undefined ? rows : [...rows, { kind: 'unplaced', event: open }];
  }, [events, timeZone, timeline, knownSource, openId, isFiltered]);
}

/** Below this a silence is only a little room. */
export const LABELLED_MINUTES = 10;
const PX_PER_MINUTE = 2;
const LOWEST_LABELLED = 30;
const HIGHEST = 96;

/** The room before an event, in pixels: in proportion to the minutes without an entry, up to a limit. */
export function silenceHeight(minutes: number): number {
  const height = Math.min(HIGHEST, Math.floor(minutes) * PX_PER_MINUTE);
  return minutes < LABELLED_MINUTES ? height : Math.max(LOWEST_LABELLED, height);
}
