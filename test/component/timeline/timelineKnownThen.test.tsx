import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { card, FOUR, openTimeline, shownTitles } from '#test/support/openTimeline.tsx';

const FOUND_LATER = {
  ...FOUR,
  timeline: [
    ...FOUR.timeline,
    buildEvent('Pool full', '14:20', { knownAt: at('2026-03-10T15:30:00+00:00') }),
  ],
};
const slider = () => screen.getByRole('slider', { name: 'What was known then' });
const status = () => screen.getByText(/hidden\./).textContent;

async function knownThen() {
  const view = openTimeline(FOUND_LATER);
  expect(shownTitles()[0]).toBe('Pool full');
  await view.user.click(screen.getByRole('button', { name: 'Known then…' }));
  return view;
}

test('it starts with all that was ever known, without notes, and goes back from there', async () => {
  const { user } = await knownThen();
  expect(shownTitles()).toEqual(['Pool full', 'Errors', 'Page', 'Killed', 'Over']);
  expect(screen.queryByRole('list', { name: 'Unplaced notes' })).toBeNull();
  slider().focus();
  await user.keyboard('{ArrowLeft}');
  expect(shownTitles()).toEqual(['Errors', 'Page', 'Killed', 'Over']);
  expect(status()).toMatch(/^4 shown, 2 hidden\. As known at 14:46\./);
  expect(slider().getAttribute('aria-valuetext')).toBe('10 Mar 14:46, 4 of 5 moments');
});

test('arrow keys go from moment to moment, and stop at both ends', async () => {
  const { user } = await knownThen();
  slider().focus();
  await user.keyboard('{ArrowLeft}{ArrowDown}{ArrowLeft}');
  expect(slider().getAttribute('aria-valuetext')).toBe('10 Mar 14:25, 2 of 5 moments');
  expect(shownTitles()).toEqual(['Errors', 'Page']);
  await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  expect(shownTitles()).toEqual(['Errors']);
  await user.keyboard('{ArrowRight}{ArrowUp}{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(shownTitles()).toEqual(['Pool full', 'Errors', 'Page', 'Killed', 'Over']);
  expect(status()).toMatch(/^5 shown, 1 hidden\. As known at 15:30\./);
});

test('the slider itself stands on the moment before where it is pulled', async () => {
  await knownThen();
  fireEvent.change(slider(), { target: { value: String(Date.parse('2026-03-10T14:40:00Z')) } });
  expect(shownTitles()).toEqual(['Errors', 'Page', 'Killed']);
});

test('all is shown again by its button, and by a jump to what was found later', async () => {
  const { user, outside } = await knownThen();
  await user.click(screen.getAllByRole('button', { name: 'Show all' })[0] ?? slider());
  expect(shownTitles()).toHaveLength(5);
  expect(screen.queryByRole('slider')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Known then…' }));
  slider().focus();
  await user.keyboard('{ArrowLeft}');
  await outside((state) => state.goToSpot({ place: 'timeline', id: 'Pool full', field: 'card' }));
  expect(document.activeElement).toBe(card('Pool full'));
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
  expect(screen.getAllByText(/UTC\+01:00/)).toHaveLength(1);
  expect(times()).toEqual(['15:23', '15:25', '15:35', '15:46']);
  await user.selectOptions(clock, 'UTC');
  expect(times()).toEqual(['14:23', '14:25', '14:35', '14:46']);
  await user.selectOptions(clock, 'This computer: America/New_York, UTC-04:00');
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
