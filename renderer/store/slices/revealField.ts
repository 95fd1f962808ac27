import { shownEvents } from '#renderer/store/shownEvents.ts';
import type { AppState } from '#renderer/store/state.ts';
import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';
import { SHOW_ALL } from '#shared/domain/timeline/timelineFilter.ts';

/** Fields of the place Publish that are there for one audience only. */
const OF_PUBLIC_VERSION = /^(?:public[A-Z]\w*|apology|alias\w*)$/;

/** What changes so that a field is shown which a jump or find leads to: nothing may be hidden before it. */
export function revealField(state: AppState, spot: DeskSpot | null): Partial<AppState> {
  if (spot === null) return {};
  const { place, id, field } = spot;
  if (place === 'publish' && OF_PUBLIC_VERSION.test(field)) {
    return { publishView: { ...state.publishView, audience: 'public' } };
  }
  const event = place === 'timeline' && state.incident?.timeline.find((each) => each.id === id);
  if (!event || shownEvents([event], state.timelineView).length > 0) return {};
  return { timelineView: { ...state.timelineView, filter: SHOW_ALL, knownThen: null } };
}
