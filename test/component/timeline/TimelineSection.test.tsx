import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TimelineSection } from '#renderer/timeline/TimelineSection.tsx';
import { toId } from '#shared/domain/incident/ids.ts';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { KINDS_LEARNT } from '#shared/settings/settings.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause, buildEvent } from '#test/support/incidents/buildParts.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

const THREE = buildIncident({
  timeline: [buildEvent('Recovered', '14:46'), buildEvent('Errors', '14:23'), buildEvent('A note', null)],
});

function entry(): HTMLElement {
  return screen.getByRole('textbox', { name: 'New event: time and what happened' });
}

function rendered(incident = THREE) {
  const view = renderWithStore(<TimelineSection />, incident);
  const written = () =>
    timelineInOrder(view.incident().timeline).map(
      ({ occurredAt, title }) => `${occurredAt?.slice(0, 16) ?? 'unplaced'} ${title}`,
    );
  return { ...view, written };
}

test('events stand in time order, notes without a time last', () => {
  rendered();
  const shown = screen.getAllByRole('listitem').map((item) => item.textContent);
  const places = ['14:23, Action, Errors', '14:46, Action, Recovered', 'A note'].map((words) =>
    shown.findIndex((text) => text.includes(words)),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('what Enter would add is shown while typing; Enter adds it and goes on', async () => {
  const { user, written } = rendered();
  await user.type(entry(), '14:30 Restarted the servers');
  expect(screen.getByText('10 Mar 14:30 UTC · Action')).toBeTruthy();
  await user.keyboard('{Enter}+5m All healthy{Enter}');
  expect(written()).toEqual([
    '2026-03-10T14:23 Errors',
    '2026-03-10T14:30 Restarted the servers',
    '2026-03-10T14:35 All healthy',
    '2026-03-10T14:46 Recovered',
    'unplaced A note',
  ]);
  expect(entry()).toHaveProperty('value', '');
});

test('a row that goes back behind the row before is proposed for the next day; a date keeps the day', async () => {
  const { user, written } = rendered(buildIncident());
  await user.type(entry(), '10 Mar 23:50 Page{Enter}00:10 Restarted');
  expect(
    screen.getByText(/^next day: 11 Mar 00:10 UTC · Action · for the same day type 10 Mar 00:10$/),
  ).toBeTruthy();
  await user.keyboard('{Enter}10 Mar 23:40 Errors{Enter}');
  expect(written()).toEqual([
    '2026-03-10T23:40 Errors',
    '2026-03-10T23:50 Page',
    '2026-03-11T00:10 Restarted',
  ]);
});

test('a row that was forgotten goes where it is nearest to the incident, in whatever order rows are typed', async () => {
  const { user } = rendered();
  await user.type(entry(), '14:50 Over{Enter}14:30 Restarted');
  expect(screen.getByText('10 Mar 14:30 UTC · Action')).toBeTruthy();
});

test('around midnight each row goes to its side of it, and says so', async () => {
  const start = buildEvent('Start', '23:50');
  const { user, written } = rendered(
    buildIncident({
      timeline: [start],
      milestones: { ...buildIncident().milestones, impactStarted: start.id },
    }),
  );
  await user.type(entry(), '00:05 on-call paged');
  expect(screen.getByText(/^next day: 11 Mar 00:05 UTC/)).toBeTruthy();
  await user.keyboard('{Enter}');
  await user.type(entry(), '23:55 a second alert');
  expect(
    screen.getByText(/^day before: 10 Mar 23:55 UTC .* for the same day type 11 Mar 23:55$/),
  ).toBeTruthy();
  await user.keyboard('{Enter}');
  expect(written()).toEqual([
    '2026-03-10T23:50 Start',
    '2026-03-10T23:55 a second alert',
    '2026-03-11T00:05 on-call paged',
  ]);
});

test('letters that several zones use ask which place is meant', async () => {
  const { user, written } = rendered();
  await user.type(entry(), '14:23 CST Page');
  expect(screen.getByRole('alert').textContent).toMatch(/Several places use these letters/);
  await user.click(screen.getByRole('button', { name: 'Shanghai 14:23 (UTC+08:00)' }));
  expect(written()[0]).toBe('2026-03-10T14:23 Page');
});

test('words without a time are kept as a note to be placed later', async () => {
  const { user, written } = rendered(buildIncident());
  await user.type(entry(), 'somebody saw a spike');
  expect(screen.getByText(/Without a time, to be placed later/)).toBeTruthy();
  await user.keyboard('{Enter}');
  expect(written()).toEqual(['unplaced somebody saw a spike']);
});

test('Enter in an empty entry adds nothing', async () => {
  const { user, written } = rendered();
  await user.click(entry());
  await user.keyboard('{Enter}  {Enter}');
  expect(written()).toHaveLength(3);
});

test('a time that happened twice asks which one is meant', async () => {
  const { user, written } = rendered(buildIncident({ timeZone: 'Europe/Berlin' }));
  await user.type(entry(), '2025-10-26 02:30 Clocks{Enter}');
  expect(screen.getByRole('alert').textContent).toMatch(/happened twice/);
  expect(written()).toEqual([]);
  await user.click(screen.getByRole('button', { name: '02:30 (UTC+01:00)' }));
  expect(written()).toEqual(['2025-10-26T02:30 Clocks']);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a range over the changed clocks asks for both of its ends together', async () => {
  const { user, incident } = rendered(buildIncident({ timeZone: 'Europe/Berlin' }));
  await user.type(entry(), '2025-10-26 01:50-02:30 Slow');
  await user.click(screen.getByRole('button', { name: '01:50 (UTC+02:00) to 02:30 (UTC+01:00)' }));
  expect(incident().timeline).toMatchObject([
    { occurredAt: '2025-10-26T01:50:00+02:00', endedAt: '2025-10-26T02:30:00+01:00', title: 'Slow' },
  ]);
});

test('a click opens an event with all its fields; Escape closes it', async () => {
  const { user, incident } = rendered();
  await user.click(screen.getByRole('button', { name: /Action, Errors/ }));
  const editor = screen.getByRole('group', { name: 'Edit event Errors' });
  await user.type(within(editor).getByRole('textbox', { name: 'What happened' }), ' 503');
  await user.type(within(editor).getByRole('textbox', { name: 'Who' }), 'Gateway');
  await user.selectOptions(within(editor).getByRole('combobox', { name: 'Kind' }), 'Signal');
  await user.click(within(editor).getByRole('button', { name: /^Milestones/ }));
  await user.click(within(editor).getByRole('checkbox', { name: 'Impact started' }));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('group', { name: /^Edit event/ })).toBeNull();
  expect(incident().timeline[1]).toMatchObject({ title: 'Errors 503', actor: 'Gateway', kind: 'signal' });
  expect(incident().milestones.impactStarted).toBe('Errors');
});

test('a time typed in an open event moves it; nonsense is kept, marked and changes nothing', async () => {
  const { user, written } = rendered();
  await user.click(screen.getByRole('button', { name: /Action, Errors/ }));
  const time = screen.getByRole('textbox', { name: 'Time' });
  await user.clear(time);
  await user.type(time, 'soon');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(time.getAttribute('aria-invalid')).toBeNull();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('alert').textContent).toMatch(/Type a time such as/);
  expect(time).toHaveProperty('value', 'soon');
  expect(written()[0]).toBe('2026-03-10T14:23 Errors');
  await user.clear(time);
  await user.type(time, '14:50{Enter}');
  expect(written()).toEqual(['2026-03-10T14:46 Recovered', '2026-03-10T14:50 Errors', 'unplaced A note']);
});

test('a time of an open event that lies on another day says so while it is typed', async () => {
  const start = buildEvent('Start', '23:50');
  const { user, written } = rendered(buildIncident({ timeline: [start] }));
  await user.click(screen.getByRole('button', { name: /Action, Start/ }));
  const time = screen.getByRole('textbox', { name: 'Time' });
  await user.clear(time);
  await user.type(time, '00:05');
  expect(screen.getByText('next day: 11 Mar')).toBeTruthy();
  await user.keyboard('{Enter}');
  expect(written()).toEqual(['2026-03-11T00:05 Start']);
});

test('emptying the time takes the event out of order; typing one places a note', async () => {
  const { user, written } = rendered();
  await user.click(screen.getByRole('button', { name: /Action, Errors/ }));
  await user.clear(screen.getByRole('textbox', { name: 'Time' }));
  await user.tab();
  expect(written()).toEqual(['2026-03-10T14:46 Recovered', 'unplaced Errors', 'unplaced A note']);
});

test('deleting an event makes its milestones unknown and takes it from the evidence', async () => {
  const { user, incident } = rendered({
    ...THREE,
    milestones: { ...UNKNOWN_MILESTONES, detected: toId('Errors') },
    causes: [buildCause('a', null, { evidence: [toId('Errors')] })],
  });
  await user.click(screen.getByRole('button', { name: /Action, Errors/ }));
  await user.click(screen.getByRole('button', { name: 'More for Errors' }));
  await user.click(await screen.findByRole('menuitem', { name: /^Delete/ }));
  expect(incident().timeline).toHaveLength(2);
  expect(incident().milestones.detected).toBeNull();
  expect(incident().causes[0]?.evidence).toEqual([]);
});

test('the response times are one line, which opens to what each counts from; an unknown one says so there', async () => {
  const { user } = rendered({
    ...THREE,
    milestones: { ...UNKNOWN_MILESTONES, impactStarted: toId('Errors'), resolved: toId('Recovered') },
  });
  const line = screen.getByRole('button', { name: /^Response times/ });
  expect(line.textContent).toBe('Response times:Resolved in 23 min');
  const term = (name: string) => screen.getByText(name).parentElement;
  expect(term('Time to resolve')?.closest('[hidden]')).toBeTruthy();
  await user.click(line);
  expect(term('Time to resolve')?.closest('[hidden]')).toBeNull();
  expect(term('Time to resolve')?.textContent).toBe('Time to resolve23 minfrom impact start');
  expect(term('Time to detect')?.textContent).toBe('Time to detectunknownfrom impact start');
});

test('an event is one stop of the Tab key, named by time, kind, text and who; the menu key opens its list', async () => {
  const { user, incident, outside } = rendered({
    ...THREE,
    timeline: THREE.timeline.map((event) => ({ ...event, actor: 'On-call' })),
  });
  const card = screen.getByRole('button', { name: /^14:23, Action, Errors ?, On-call$/ });
  card.focus();
  await user.tab();
  expect(document.activeElement).toBe(
    screen.getByRole('button', { name: /^14:46, Action, Recovered ?, On-call$/ }),
  );
  await outside((state) => state.goTo('timeline'));
  fireEvent.contextMenu(card);
  await user.click(await screen.findByRole('menuitem', { name: /^Duplicate/ }));
  expect(incident().timeline.filter(({ title }) => title === 'Errors')).toHaveLength(2);
});

test('a right click in a field is left to the field', async () => {
  const { user } = rendered();
  await user.click(screen.getByRole('button', { name: /Action, Errors/ }));
  expect(fireEvent.contextMenu(screen.getByRole('textbox', { name: 'What happened' }))).toBe(true);
  expect(screen.queryByRole('menu')).toBeNull();
});

test('a kind has its word until the person has set so many that the signs are known', async () => {
  const { user, outside } = rendered();
  const words = () => screen.queryAllByText('Action', { selector: '[data-kind]' }).length;
  expect(words()).toBeGreaterThan(0);
  await outside((state) => state.changeSettings({ kindsChosen: KINDS_LEARNT - 1 }));
  screen.getByRole('button', { name: /Action, Errors/ }).focus();
  await user.keyboard('2');
  expect(words()).toBe(0);
});

test('a milestone that is not known is proposed at its event, and taken with one press', async () => {
  const { user, incident } = rendered({
    ...THREE,
    timeline: [...THREE.timeline, buildEvent('Ack', '14:25')],
  });
  await user.click(screen.getByRole('button', { name: 'Acknowledged? Yes' }));
  expect(incident().milestones.acknowledged).toBe('Ack');
  expect(screen.queryByRole('button', { name: 'Acknowledged? Yes' })).toBeNull();
});

test('a jump to an event opens it in its field', async () => {
  const { outside } = rendered();
  await outside((state) => state.goToSpot({ place: 'timeline', id: 'A note', field: 'title' }));
  const field = screen.getByRole('textbox', { name: 'What happened' });
  expect(field).toHaveProperty('value', 'A note');
  expect(document.activeElement).toBe(field);
});

test('a jump to a milestone stands on its box', async () => {
  const { outside } = rendered();
  await outside((state) => state.goToSpot({ place: 'timeline', id: 'Errors', field: 'milestones.detected' }));
  expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Detected' }));
});

test('what an event seldom needs is folded with its values, and stays open for the next one', async () => {
  const { user } = rendered({
    ...THREE,
    timeline: [
      buildEvent('Ack', '14:25', { source: 'Pager', endedAt: at('2026-03-10T14:30:00+00:00') }),
      buildEvent('Fix', '14:40'),
    ],
    milestones: { ...UNKNOWN_MILESTONES, acknowledged: toId('Ack') },
  });
  await user.click(screen.getByRole('button', { name: /, Ack/ }));
  expect(screen.getByRole('button', { name: /^Times, source ?until 14:30 · Pager$/ })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Milestones ?Acknowledged$/ }));
  expect(screen.getByRole('checkbox', { name: 'Acknowledged' })).toHaveProperty('checked', true);
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: /, Fix/ }));
  expect(screen.getByRole('checkbox', { name: 'Acknowledged' })).toHaveProperty('checked', false);
  expect(screen.queryByRole('textbox', { name: 'Until' })).toBeNull();
});
