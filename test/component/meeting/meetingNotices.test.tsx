import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TopBar } from '#renderer/desk/TopBar.tsx';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { startMeeting } from '#shared/meeting/meetingActions.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { storeWith } from '#test/support/storeFixture.ts';

const PROJECTOR = { display: 'Projector', width: 1920, height: 1080, mode: 'own-display' } as const;
const now = timestampAt(TEST_NOW_MS);

/** The top bar while the desk is at its timeline. */
async function atTimeline(incident: Incident, isReadOnly = false) {
  const fixture = storeWith(incident, isReadOnly);
  const rendered = renderWithStore(<TopBar />, fixture);
  await rendered.outside((state) => state.goTo('timeline'));
  const pass = (minutes: number) =>
    rendered.outside((state) => {
      fixture.clock.ms += minutes * 60_000;
      state.secondHand.tick();
    });
  const openWall = () => rendered.outside((state) => state.placeWall(PROJECTOR));
  const answer = async (notice: string, words: string) => {
    await rendered.user.click(screen.getByRole('button', { name: `${notice}: what to do` }));
    await rendered.user.click(await screen.findByRole('menuitem', { name: words }));
  };
  return { ...rendered, pass, openWall, answer };
}

const notice = () => screen.queryByRole('button', { name: /what to do$/ });

test('an open wall without a running clock is noticed wherever the desk is, and the meeting started from there', async () => {
  const { openWall, answer, incident, store } = await atTimeline(sampleIncident());
  expect(notice()).toBeNull();
  await openWall();
  expect(screen.getByText('The wall is open and the meeting’s clock is not running.')).toBeTruthy();
  await answer('Clock not started', 'Start the meeting now');
  expect(incident().meeting.log.map(({ action }) => action)).toEqual(['start']);
  expect(store.getState().place).toBe('meeting');
  expect(notice()).toBeNull();
});

test('without an agenda, or in a file that cannot be changed, nobody is asked to start', async () => {
  const sample = sampleIncident();
  const { openWall } = await atTimeline({ ...sample, meeting: { ...sample.meeting, plan: [] } });
  await openWall();
  expect(notice()).toBeNull();
  const { openWall: openOther } = await atTimeline(sample, true);
  await openOther();
  expect(notice()).toBeNull();
});

test('a meeting left running is noticed wherever the desk is, and its end leads to the closing', async () => {
  const { pass, answer, incident, store } = await atTimeline(startMeeting(sampleIncident(), { now }));
  await pass(69);
  expect(screen.queryByRole('button', { name: /^Left running/ })).toBeNull();
  await pass(1);
  expect(screen.getByText(/15 min past its end/)).toBeTruthy();
  await answer('Left running?', 'It ended as planned');
  expect(incident().meeting.log.at(-1)).toEqual({
    at: timestampAt(TEST_NOW_MS + 55 * 60_000),
    action: 'end',
  });
  expect(store.getState().place).toBe('meeting');
});

test('time that the computer slept is asked about, and can be left out', async () => {
  const { pass, outside, answer, incident } = await atTimeline(startMeeting(sampleIncident(), { now }));
  await pass(10);
  await outside((state) => state.addGap(300));
  await answer('Computer slept?', 'Do not count it');
  expect(incident().meeting.log.at(-1)).toMatchObject({ action: 'clock-change', seconds: 300 });
  expect(notice()).toBeNull();
});
