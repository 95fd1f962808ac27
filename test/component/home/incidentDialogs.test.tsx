import { cleanup, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SECTION_DIALOGS } from '#renderer/desk/sectionDialogs.tsx';
import { DialogHost } from '#renderer/dialogs/DialogHost.tsx';
import { type IncidentId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';

import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { emptyStore } from '#test/support/storeFixture.ts';

async function newIncidentDialog() {
  const view = renderWithStore(<DialogHost sections={SECTION_DIALOGS} />, emptyStore());
  await view.outside((state) => state.openDialog({ kind: 'newIncident' }));
  const zone = screen.getByRole('combobox', { name: 'Time zone' });
  await view.user.clear(zone);
  await view.user.type(zone, 'Europe/Berlin');
  return { ...view, create: screen.getByRole('button', { name: /^Create/ }) };
}

test('a new incident needs a title, and nothing else; one goes on with what happened', async () => {
  const { user, create, store } = await newIncidentDialog();
  expect(create).toHaveProperty('disabled', true);
  await user.type(screen.getByRole('textbox', { name: 'Title' }), '  ');
  expect(create).toHaveProperty('disabled', true);
  await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Checkout down');
  await user.click(create);
  expect(store.getState()).toMatchObject({
    incident: { title: 'Checkout down', timeZone: 'Europe/Berlin', timeline: [] },
    dialog: null,
    place: 'timeline',
  });
});

test('the severity is called proposed until somebody chose one', async () => {
  const { user } = await newIncidentDialog();
  const severity = screen.getByRole('combobox', { name: 'Severity, proposed' });
  await user.selectOptions(severity, 'SEV1');
  expect(screen.getByRole('combobox', { name: 'Severity' })).toHaveProperty('value', 'SEV1');
});

test('times are read in the zone that was chosen, the end from the day it started', async () => {
  const { user, create, incident } = await newIncidentDialog();
  await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Checkout down');
  await user.type(screen.getByRole('textbox', { name: 'Impact started' }), '8 Mar 14:23');
  await user.type(screen.getByRole('textbox', { name: 'Resolved' }), '14:46');
  await user.click(create);
  expect(incident().timeline.map(({ occurredAt }) => occurredAt)).toEqual([
    '2026-03-08T14:23:00+01:00',
    '2026-03-08T14:46:00+01:00',
  ]);
});

test('a zone that is chosen after the times changes no time that was typed; Enter takes the city', async () => {
  const { user, create, incident } = await newIncidentDialog();
  await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Checkout down');
  await user.type(screen.getByRole('textbox', { name: 'Impact started' }), '8 Mar 09:12');
  await user.type(screen.getByRole('textbox', { name: 'Resolved' }), '13:30 UTC');
  const zone = screen.getByRole('combobox', { name: 'Time zone' });
  await user.clear(zone);
  await user.type(zone, 'new york{Tab}');
  expect(zone).toHaveProperty('value', 'America/New_York');
  expect(screen.getByRole('textbox', { name: 'Impact started' })).toHaveProperty('value', '8 Mar 09:12');
  await user.click(create);
  // Only what was typed with a zone of its own is the same moment as before.
  expect(incident().timeline.map(({ occurredAt }) => occurredAt)).toEqual([
    '2026-03-08T09:12:00-04:00',
    '2026-03-08T13:30:00+00:00',
  ]);
});

test('a typed time that the chosen zone skipped is asked about, not moved', async () => {
  const { user, create, incident } = await newIncidentDialog();
  await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Checkout down');
  await user.type(screen.getByRole('textbox', { name: 'Impact started' }), '8 Mar 02:30');
  const zone = screen.getByRole('combobox', { name: 'Time zone' });
  await user.clear(zone);
  await user.type(zone, 'new york{Tab}');
  await user.click(create);
  await user.click(screen.getByText('03:30 (UTC-04:00)'));
  expect(screen.getByRole('textbox', { name: 'Impact started' })).toHaveProperty('value', '8 Mar 03:30');
  await user.click(create);
  expect(incident().timeline.map(({ occurredAt }) => occurredAt)).toEqual(['2026-03-08T03:30:00-04:00']);
});

test('an end before the start says so and cannot be created', async () => {
  const { user, create } = await newIncidentDialog();
  await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Checkout down');
  await user.type(screen.getByRole('textbox', { name: 'Impact started' }), '14:46');
  await user.type(screen.getByRole('textbox', { name: 'Resolved' }), '14:23{Tab}');
  expect(screen.getByText('This is before the impact started')).toBeTruthy();
  expect(create).toHaveProperty('disabled', true);
});

test('a time that is not understood is not lost: the dialog waits until it is put right', async () => {
  const { user, create, store, incident } = await newIncidentDialog();
  await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Checkout down');
  const started = screen.getByRole('textbox', { name: 'Impact started' });
  await user.type(started, 'about noonish');
  await user.click(create);
  expect(store.getState().dialog?.kind).toBe('newIncident');
  expect(started).toHaveProperty('value', 'about noonish');
  await user.clear(started);
  await user.type(started, '12:00');
  await user.click(create);
  expect(incident().timeline).toHaveLength(1);
});

test('Escape gives the dialog up', async () => {
  const { outside, store } = await newIncidentDialog();
  await outside(() => screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true })));
  expect(store.getState().dialog).toBeNull();
  expect(screen.queryByRole('dialog')).toBeNull();
});

async function detailsDialog(parts: Partial<Incident> = {}) {
  const view = renderWithStore(
    <DialogHost sections={SECTION_DIALOGS} />,
    buildIncident({ tags: ['a'], ...parts }),
  );
  await view.outside((state) => state.openDialog({ kind: 'incidentDetails' }));
  return { ...view, keep: screen.getByRole('button', { name: /^Save/ }) };
}

test('all details are kept as one undo step', async () => {
  const { user, keep, incident, store } = await detailsDialog();
  const before = incident();
  const title = screen.getByRole('textbox', { name: 'Title' });
  await user.clear(title);
  await user.type(title, ' Payments down ');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Severity' }), 'SEV1');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'In review');
  await user.type(screen.getByRole('textbox', { name: 'Tags' }), ', b,, a ');
  await user.click(keep);
  expect(incident()).toMatchObject({
    title: 'Payments down',
    severity: 'SEV1',
    status: 'in-review',
    tags: ['a', 'b'],
  });
  store.getState().undo();
  expect(incident()).toBe(before);
});

test('keeping what was there is no undo step; cancelling changes nothing', async () => {
  const { user, keep, outside, store } = await detailsDialog();
  await user.click(keep);
  await outside((state) => state.openDialog({ kind: 'incidentDetails' }));
  await user.type(screen.getByRole('textbox', { name: 'Title' }), ' more');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(store.getState().history.past).toEqual([]);
  expect(store.getState().dialog).toBeNull();
});

test('a copy of the sample becomes a team’s own incident; others are not asked about it', async () => {
  const { user, keep, incident } = await detailsDialog({ isSample: true });
  await user.click(screen.getByRole('checkbox', { name: /^The sample/ }));
  await user.click(keep);
  expect(incident()).not.toHaveProperty('isSample');
  cleanup();
  await detailsDialog();
  expect(screen.queryByRole('checkbox', { name: /^The sample/ })).toBeNull();
});

test('a title cannot be taken away', async () => {
  const { user, keep } = await detailsDialog();
  await user.clear(screen.getByRole('textbox', { name: 'Title' }));
  expect(keep).toHaveProperty('disabled', true);
});

test('what was decided can be read, the criteria and the note changed', async () => {
  const trigger = {
    criteria: ['repeated'],
    note: 'The press asked.',
    decidedAt: at('2026-03-11T09:00:00Z'),
    metThreshold: 'more than 1% of users for more than 5 minutes',
    repeats: [toId<IncidentId>('earlier'), toId<IncidentId>('gone')],
  } as const;
  const { user, keep, incident } = await detailsDialog({ trigger });
  const decided = screen.getByText(/^It exceeded our threshold: more than 1% of users/);
  expect(decided.textContent).toContain('The same failure as 2 earlier incidents.');
  expect(decided.textContent).toContain('Decided on 11 March 2026.');
  await user.click(screen.getByRole('checkbox', { name: /^Data was lost/ }));
  await user.clear(screen.getByRole('textbox', { name: 'Note' }));
  await user.click(keep);
  const { note: _, ...others } = trigger;
  expect(incident().trigger).toEqual({ ...others, criteria: ['data-loss', 'repeated'] });
});

test('a new incident says why it is written, from its times and ticks', async () => {
  const { user, create, incident } = await newIncidentDialog();
  await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Checkout down');
  await user.type(screen.getByRole('textbox', { name: 'Impact started' }), '14:23');
  await user.type(screen.getByRole('textbox', { name: 'Resolved' }), '14:46{Tab}');
  await user.click(screen.getByRole('checkbox', { name: /^It cost revenue/ }));
  await user.click(create);
  expect(incident().trigger).toMatchObject({ criteria: ['downtime', 'revenue'] });
});

test('a time of day that is still to come today is the one that passed yesterday, and says so', async () => {
  const { user } = await newIncidentDialog();
  const started = screen.getByRole('textbox', { name: 'Impact started' });
  await user.type(started, '23:59');
  expect(screen.getByRole('status').textContent).toMatch(/^day before: /);
});

test('a time typed as about is kept as approximate', async () => {
  const { user, create, incident } = await newIncidentDialog();
  await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Checkout down');
  const started = screen.getByRole('textbox', { name: 'Impact started' });
  await user.type(started, '~8 Mar 14:20{Tab}');
  expect(started).toHaveProperty('value', '8 Mar ~14:20');
  await user.type(screen.getByRole('textbox', { name: 'Resolved' }), '14:46');
  await user.click(create);
  expect(incident().timeline.map(({ precision }) => precision)).toEqual(['approximate', 'exact']);
});
