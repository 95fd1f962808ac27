import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import { startMeeting } from '#shared/meeting/meetingActions.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause, buildEvent } from '#test/support/incidents/buildParts.ts';
import { card, FOUR, openTimeline, shownTitles } from '#test/support/openTimeline.tsx';

const FOUND_LATER = {
  ...FOUR,
  timeline: [
    ...FOUR.timeline,
    buildEvent('Pool full', '14:20', { knownAt: at('2026-03-10T15:30:00+00:00') }),
  ],
};
const slider = () => screen.getByRole('slider', { name: 'What was known then' });
const status = () => screen.getByText(/ shown/).textContent;

async function knownThen() {
  const view = openTimeline(FOUND_LATER);
  expect(shownTitles()[0]).toBe('Pool full');
  await view.user.click(screen.getByRole('button', { name: 'Known then…' }));
  return view;
}

test('it starts at the beginning, without notes, and goes on from there', async () => {
  const { user } = await knownThen();
  expect(shownTitles()).toEqual(['Errors']);
  expect(screen.queryByRole('list', { name: 'Unplaced notes' })).toBeNull();
  expect(status()).toMatch(/^1 of 6 shown, as known at 14:23/);
  slider().focus();
  await user.keyboard('{ArrowRight}');
  expect(shownTitles()).toEqual(['Errors', 'Page']);
  expect(slider().getAttribute('aria-valuetext')).toBe('10 Mar 14:25, 2 of 5 moments');
});

test('below what was known stands what to ask of the moment, and the way to the next; nothing offers a later time', async () => {
  const { user } = await knownThen();
  const moment = within(screen.getByRole('region', { name: 'This moment' }));
  expect(moment.getByText('What did it look like at 14:23?')).toBeDefined();
  const entry = screen.getByRole('textbox', { name: 'New event: time and what happened' });
  expect(entry.getAttribute('placeholder')).toMatch(/^14:23 /);
  const next = () => moment.queryByRole('button', { name: /^Go on to the next moment/ });
  for (let left = next(); left !== null; left = next()) await user.click(left);
  expect(shownTitles()).toHaveLength(5);
  expect(moment.getByText('Nothing became known later.')).toBeDefined();
});

test('arrow keys go from moment to moment, and stop at both ends', async () => {
  const { user } = await knownThen();
  expect(document.activeElement).toBe(slider());
  await user.keyboard('{ArrowRight}{ArrowUp}{ArrowRight}');
  expect(shownTitles()).toEqual(['Errors', 'Page', 'Killed', 'Over']);
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(shownTitles()).toEqual(['Pool full', 'Errors', 'Page', 'Killed', 'Over']);
  expect(status()).toMatch(/^5 of 6 shown, as known at 15:30/);
  await user.keyboard('{ArrowLeft}{ArrowDown}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  expect(shownTitles()).toEqual(['Errors']);
  expect(screen.getByRole('button', { name: 'The moment before' })).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('button', { name: 'The next moment' }));
  expect(shownTitles()).toEqual(['Errors', 'Page']);
});

test('what hindsight adds is hidden: response times, phases, whys and proposals come with what was known', async () => {
  const killed = buildEvent('Job killed, errors drop', '14:38');
  const { user } = openTimeline({
    ...FOUND_LATER,
    timeline: [...FOUND_LATER.timeline.filter(({ id }) => id !== toId('Killed')), killed],
    milestones: {
      ...UNKNOWN_MILESTONES,
      impactStarted: toId('Errors'),
      detected: toId('Page'),
      resolved: toId('Over'),
    },
    causes: [buildCause('a', null, { evidence: [toId('Page')] })],
  });
  const times = () => screen.getByRole('button', { name: /^Response times/ }).textContent;
  expect(times()).toMatch(/Detected in 2 min.*Resolved in 23 min/);
  expect(screen.getByRole('button', { name: '1 why' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Mitigated? Yes' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Known then…' }));
  expect(screen.queryByRole('button', { name: /^Response times/ })).toBeNull();
  slider().focus();
  await user.keyboard('{ArrowRight}');
  expect(times()).toMatch(/Detected in 2 min/);
  expect(times()).not.toMatch(/Resolved/);
  expect(screen.queryByRole('list', { name: 'Phases' })).toBeNull();
  expect(screen.queryByRole('button', { name: '1 why' })).toBeNull();
  expect(screen.queryByRole('button', { name: /Yes$/ })).toBeNull();
});

test('the slider itself stands on the moment before where it is pulled', async () => {
  await knownThen();
  fireEvent.change(slider(), { target: { value: String(Date.parse('2026-03-10T14:40:00Z')) } });
  expect(shownTitles()).toEqual(['Errors', 'Page', 'Killed']);
});

test('all is shown again by its button, and by a jump to what was found later', async () => {
  const { user, outside } = await knownThen();
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(shownTitles()).toHaveLength(5);
  expect(screen.queryByRole('slider')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Known then…' }));
  await outside((state) => state.goToSpot({ place: 'timeline', id: 'Pool full', field: 'card' }));
  expect(document.activeElement).toBe(card('Pool full'));
});

test('Escape at the slider leads back to the button', async () => {
  const { user } = await knownThen();
  await user.keyboard('{ArrowRight}{Escape}');
  expect(screen.queryByRole('slider')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Known then…' }));
});

test('nothing is edited by looking', async () => {
  const { incident } = await knownThen();
  expect(incident()).toBe(FOUND_LATER);
});

test('the clock can be another one, with its offset said once; typed times stay in the zone of the incident', async () => {
  const berlin = buildIncident({ timeZone: 'Europe/Berlin', timeline: FOUR.timeline });
  const { user, written } = openTimeline(berlin);
  const times = () => [...document.querySelectorAll('time')].map((time) => time.textContent);
  const clock = screen.getByRole('combobox', { name: 'Times shown in' });
  expect(screen.getAllByText(/UTC\+1/)).toHaveLength(1);
  expect(clock.textContent).toMatch(/^Berlin, UTC\+1/);
  expect(times()).toEqual(['15:23', '15:25', '15:35', '15:46']);
  await user.selectOptions(clock, 'UTC');
  expect(times()).toEqual(['14:23', '14:25', '14:35', '14:46']);
  await user.selectOptions(clock, 'This computer: New York, UTC-4');
  expect(times()).toEqual(['10:23', '10:25', '10:35', '10:46']);
  await user.click(card('Over'));
  expect(screen.getByRole('textbox', { name: 'Time' })).toHaveProperty('value', '15:46');
  const entry = screen.getByRole('textbox', { name: 'New event: time and what happened' });
  await user.type(entry, '15:50 All quiet{Enter}');
  expect(written()).toContain('14:50 All quiet');
});

test('when the incident itself is moved to UTC, the choice of clocks follows', async () => {
  const berlin = buildIncident({ timeZone: 'Europe/Berlin', timeline: FOUR.timeline });
  const { user, outside } = openTimeline(berlin);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Times shown in' }), 'UTC');
  await outside((state) =>
    state.edit({ label: 'Zone', apply: (incident) => ({ ...incident, timeZone: 'UTC' }) }),
  );
  const clock = screen.getByRole('combobox', { name: 'Times shown in' });
  expect(clock.textContent).toMatch(/^UTC/);
  expect(clock).toHaveProperty('value', 'incident');
});

test('which moments were key is known afterwards only', async () => {
  const timeline = FOUR.timeline.map((event) => ({ ...event, keyMoment: true }));
  const { user } = openTimeline({ ...FOUR, timeline });
  expect(screen.queryAllByRole('img', { name: 'Key moment' })).not.toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Known then…' }));
  expect(screen.queryAllByRole('img', { name: 'Key moment' })).toEqual([]);
});

test('Escape leaves it: on its button, on the slider, on an event, and with the keyboard nowhere', async () => {
  const { user, state } = await knownThen();
  await user.keyboard('{Escape}');
  expect(state().timelineView.knownThen).toBeNull();
  for (const place of [() => slider(), () => card('Errors'), () => document.body]) {
    await user.click(screen.getByRole('button', { name: 'Known then…' }));
    if (place() === document.body && document.activeElement instanceof HTMLElement)
      document.activeElement.blur();
    place().focus();
    await user.keyboard('{Escape}');
    expect(shownTitles()).toHaveLength(5);
  }
});

test('in a field Escape is about the field', async () => {
  const { user, state } = await knownThen();
  await user.type(
    screen.getByRole('textbox', { name: 'New event: time and what happened' }),
    '14:50{Escape}',
  );
  expect(state().timelineView.knownThen).not.toBeNull();
});

test.each(['list', 'scale'] as const)(
  'while a meeting runs, its slider and the way back are there: %s',
  async (mode) => {
    const { user, outside } = openTimeline(startMeeting(FOUND_LATER, { now: at('2026-03-12T10:00:00Z') }));
    await outside((state) => {
      state.setTimelineMode(mode);
      state.setKnownThen(at('2026-03-10T14:23:00Z'));
    });
    slider().focus();
    await user.keyboard('{ArrowRight}');
    expect(status()).toMatch(/^2 of 6 shown/);
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.queryByRole('slider')).toBeNull();
  },
);

test('what is added then is shown, though it was not known, until another moment is looked at', async () => {
  const { user } = await knownThen();
  await user.type(
    screen.getByRole('textbox', { name: 'New event: time and what happened' }),
    '14:50 All quiet{Enter}',
  );
  expect(shownTitles()).toEqual(['Errors', 'All quiet']);
  slider().focus();
  await user.keyboard('{ArrowRight}');
  expect(shownTitles()).toEqual(['Errors', 'Page']);
});
