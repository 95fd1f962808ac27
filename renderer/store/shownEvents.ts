import type { TimelineView } from '#renderer/store/slices/timelineViewState.ts';
import type { AppState } from '#renderer/store/state.ts';
import { byInputs, byObject, memoised } from '#shared/basics/memo.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { filteredEvents, isFiltering, knownEvents } from '#shared/domain/timeline/timelineFilter.ts';

type Hiding = Pick<TimelineView, 'filter' | 'knownThen' | 'openId' | 'added'>;

/**
 * The events that pass the filter and were known at the chosen moment, in the order given. One that is
 * open passes any filter: it must not vanish under the hands of who edits it. One that was just added is shown in any
 * case: who files it has to see where it went.
 */
export function shownEvents(
  timeline: readonly TimelineEvent[],
  { filter, knownThen, openId, added }: Hiding,
): readonly TimelineEvent[] {
  if (added.length > 0)
    return withAdded(timeline, shownEvents(timeline, { filter, knownThen, openId, added: [] }), added);
  const known = knownEvents(timeline, knownThen);
  const passed = filteredEvents(known, filter);
  if (!isFiltering(filter) || openId === null || passed.some(({ id }) => id === openId)) return passed;
  const shown = new Set(passed);
  return known.filter((event) => event.id === openId || shown.has(event));
}

function withAdded(
  timeline: readonly TimelineEvent[],
  passed: readonly TimelineEvent[],
  added: readonly EventId[],
): readonly TimelineEvent[] {
  const shown = new Set(passed);
  return timeline.filter((event) => shown.has(event) || added.includes(event.id));
}

export function isEventShown({ incident, timelineView }: AppState, id: EventId): boolean {
  const event = incident?.timeline.find((each) => each.id === id);
  return event !== undefined && shownEvents([event], timelineView).length > 0;
}

/**
 * The selected events that are there and shown, in the order they were chosen: what commands act on. The
 * same array for as long as the timeline and how it is looked at stay.
 */
export const selectedEvents = memoised(({ incident, timelineView }: AppState): readonly EventId[] =>
  selectedBy(timelineView)(incident?.timeline ?? NONE),
);

const NONE: readonly TimelineEvent[] = [];

const selectedBy = byObject((view: TimelineView) =>
  byInputs((timeline: readonly TimelineEvent[]): readonly EventId[] => {
    const chosenIds = new Set(view.selection);
    const events = shownEvents(
      timeline.filter(({ id }) => chosenIds.has(id)),
      view,
    );
    const there = new Set(events.map(({ id }) => id));
    return view.selection.filter((id) => there.has(id));
  }),
);

/** All selected events that are shown when the event is one of them; else it alone. */
export function withSelected(state: AppState, id: EventId): readonly EventId[] {
  const selected = selectedEvents(state);
  return selected.includes(id) ? selected : [id];
}
