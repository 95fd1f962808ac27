import { expect, it } from 'vitest';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { selectedEvents } from '#renderer/store/shownEvents.ts';
import { causeForest } from '#shared/domain/causes/causeTree.ts';
import { storeWith } from '#test/support/storeFixture.ts';

/** Never called: that it compiles is the test. Without the mark of shared/basics/memo.ts the directives below are errors. */
function useEveryKindOfSelector() {
  useIncident(({ title }) => title);
  useIncident(({ timeline }) => timeline.length === 0);
  useIncident((incident) => incident);
  useIncident(({ meeting }) => meeting.attendees);
  useIncident(({ timeline }) => timeline.find(({ title }) => title === '') ?? null);
  useIncident(({ causes }) => causeForest(causes));
  // @ts-expect-error a list that is made each time
  useIncident(({ timeline }) => timeline.filter(({ keyMoment }) => keyMoment));
  // @ts-expect-error an object that is made each time
  useIncident(({ title, summary }) => ({ title, summary }));
}

it('takes parts and facts of the incident and memoised answers, and nothing that is made each time', () => {
  expect(useEveryKindOfSelector).toBeTypeOf('function');
});

it('a selector that is memoised gives the very same object', () => {
  const { store } = storeWith();
  expect(selectedEvents(store.getState())).toBe(selectedEvents(store.getState()));
});
