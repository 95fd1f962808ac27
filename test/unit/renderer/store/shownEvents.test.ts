import { describe, expect, it } from 'vitest';
import { isEventShown, selectedEvents, shownEvents } from '#renderer/store/shownEvents.ts';
import type { TimelineView } from '#renderer/store/slices/timelineViewState.ts';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';
import { SHOW_ALL } from '#shared/domain/timeline/timelineFilter.ts';
import { readCapture } from '#shared/meeting/captureKinds.ts';
import { fileCapture } from '#shared/meeting/fileCapture.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { storeWith } from '#test/support/storeFixture.ts';

const ids = (...names: readonly string[]) => names.map((name) => toId<EventId>(name));
const INCIDENT = buildIncident({
  timeline: [
    buildEvent('Errors', '14:23', { kind: 'signal' }),
    buildEvent('Killed', '14:35'),
    buildEvent('Spike', null),
  ],
});
const SIGNALS = { ...SHOW_ALL, kinds: ['signal'] as const };

function looking(view: Partial<TimelineView>) {
  const { store } = storeWith(INCIDENT);
  store.setState({ timelineView: { ...store.getState().timelineView, ...view } });
  return store;
}
const shown = (view: Partial<TimelineView>) => {
  const { timelineView } = looking(view).getState();
  return shownEvents(INCIDENT.timeline, timelineView).map(({ id }) => id);
};

describe('what the timeline shows', () => {
  it('is all of it, in the very same array, when nothing is asked for', () => {
    expect(shownEvents(INCIDENT.timeline, looking({}).getState().timelineView)).toBe(INCIDENT.timeline);
  });

  it('passes the filter, but for the one that is open', () => {
    expect(shown({ filter: SIGNALS })).toEqual(['Errors']);
    expect(shown({ filter: SIGNALS, openId: toId('Killed') })).toEqual(['Errors', 'Killed']);
    expect(shown({ filter: SIGNALS, openId: toId('gone') })).toEqual(['Errors']);
  });

  it('was known then, open or not', () => {
    const knownThen = at('2026-03-10T14:30:00Z');
    expect(shown({ knownThen, openId: toId('Killed') })).toEqual(['Errors']);
  });
});

describe('what was just added', () => {
  it('is shown whatever hides the others, also by a capture of the meeting, until the look changes', () => {
    const { store, edits } = storeWith(INCIDENT);
    store.getState().changeFilter(SIGNALS);
    store.getState().setKnownThen(at('2026-03-10T14:30:00Z'));
    const titles = () =>
      shownEvents(store.getState().incident?.timeline ?? [], store.getState().timelineView).map(
        ({ id }) => id,
      );
    const setting = { id: toId('Quiet'), now: at('2026-03-12T10:00:00Z'), causeId: null } as const;
    edits.plan.capture(setting.id, (incident) =>
      fileCapture(incident, readCapture('e: 14:50 All quiet', null), setting),
    );
    expect(titles()).toEqual(['Errors', 'Quiet']);
    store.getState().changeFilter({ text: 'e' });
    expect(titles()).toEqual(['Errors']);
  });
});

describe('the selection', () => {
  it('counts only events that are there and shown, in the order they were chosen', () => {
    const store = looking({ selection: ids('Spike', 'gone', 'Killed', 'Errors') });
    expect(selectedEvents(store.getState())).toEqual(['Spike', 'Killed', 'Errors']);
    store.getState().changeFilter(SIGNALS);
    expect(selectedEvents(store.getState())).toEqual(['Errors']);
  });

  it('is the same array until the timeline or the look at it changes', () => {
    const store = looking({ selection: ids('Errors') });
    const before = selectedEvents(store.getState());
    store.getState().goTo('timeline');
    expect(selectedEvents(store.getState())).toBe(before);
  });
});

describe('a jump to an event', () => {
  it('shows all when the event is hidden, and leaves the filter when it is not', () => {
    const store = looking({ filter: SIGNALS, knownThen: at('2026-03-10T14:30:00Z') });
    store.getState().goToSpot({ place: 'timeline', id: 'Errors', field: 'title' });
    expect(store.getState().timelineView.filter).toBe(SIGNALS);
    expect(isEventShown(store.getState(), toId('Killed'))).toBe(false);
    store.getState().goToSpot({ place: 'timeline', id: 'Killed', field: 'title' });
    expect(store.getState().timelineView).toMatchObject({ filter: SHOW_ALL, knownThen: null });
    expect(isEventShown(store.getState(), toId('Killed'))).toBe(true);
  });

  it('does nothing of the kind for other fields, or for an event that is gone', () => {
    const store = looking({ filter: SIGNALS });
    store.getState().goToSpot({ place: 'timeline', id: '', field: 'entry' });
    store.getState().goToSpot({ place: 'timeline', id: 'gone', field: 'title' });
    store.getState().goToSpot({ place: 'causes', id: 'Killed', field: 'answer' });
    expect(store.getState().timelineView.filter).toBe(SIGNALS);
  });
});
