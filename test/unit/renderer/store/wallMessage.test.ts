import { expect, it } from 'vitest';
import { wallMessage } from '#renderer/store/wallMessage.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { storeWith } from '#test/support/storeFixture.ts';

it('keeps the last page of a meeting that ended while the facilitator goes on to publish', () => {
  const sample = sampleIncident();
  const log = [
    { at: at('2026-03-12T15:00:00.000Z'), action: 'start' as const },
    { at: at('2026-03-12T15:50:00.000Z'), action: 'end' as const },
  ];
  const { store } = storeWith({ ...sample, meeting: { ...sample.meeting, log } });
  const shownAt = (place: 'meeting' | 'publish' | 'timeline') => {
    store.setState({ place });
    const message = wallMessage(store.getState());
    return { headline: message?.headline, step: message?.step };
  };
  const last = shownAt('meeting');
  expect(last.headline).toBe('Thank you.');
  expect(shownAt('publish')).toEqual(last);
  expect(shownAt('timeline').headline).not.toBe('Thank you.');
});
