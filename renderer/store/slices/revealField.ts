import { shownEvents } from '#renderer/store/shownEvents.ts';
import type { AppState } from '#renderer/store/state.ts';
import { SHOW_ALL } from '#shared/domain/timeline/timelineFilter.ts';

/** Fields of the place Publish that are there for one audience only, by the last part of their keys. */
const OF_PUBLIC_VERSION = /^(?:public[A-Z]\w*|apology|alias\w*)$/;

/** What changes so that a field is shown which a jump or find leads to: nothing may be hidden before it. */
export function revealField(state: AppState, key: string | null): Partial<AppState> {
  // An id may hold colons of its own: the id of a proposed alias is the name it stands for.
  const [, place, id, field = ''] = /^([^:]*):(.*):([^:]*)$/s.exec(key ?? '') ?? [];
  if (place === 'publish' && OF_PUBLIC_VERSION.test(field)) {
    return { publishView: { ...state.publishView, audience: 'public' } };
  }
  const event = place === 'timeline' && state.incident?.timeline.find((each) => each.id === id);
  if (!event || shownEvents([event], state.timelineView).length > 0) return {};
  return { timelineView: { ...state.timelineView, filter: SHOW_ALL, knownThen: null } };
}
