import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { App } from '#renderer/desk/App.tsx';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { emptyStore } from '#test/support/storeFixture.ts';

const EARLIER: Partial<Incident> = {
  id: toId('earlier'),
  title: 'Checkout is down',
  createdAt: at('2026-03-03T10:00:00Z'),
  actions: [
    {
      id: toId('a'),
      title: 'Alert on the pool',
      owner: 'Sarah',
      due: '2026-03-09',
      priority: 'P1',
      type: 'detect',
      status: 'open',
      causeIds: [],
      visibility: 'internal',
    },
  ],
};

async function decision(earlier: readonly Partial<Incident>[] = []) {
  const fixture = emptyStore();
  for (const [index, parts] of earlier.entries()) {
    fixture.desktop.files.set(`/incidents/${index}.incident`, buildIncident(parts));
  }
  const view = renderWithStore(<App />, fixture);
  await view.outside((state) => state.start());
  await view.user.click(screen.getByRole('button', { name: 'Do we need a postmortem?' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Do we need a postmortem?' }));
  const field = (name: string) => dialog.getByRole('textbox', { name });
  const zone = dialog.getByRole('combobox', { name: 'Time zone' });
  await view.user.clear(zone);
  await view.user.type(zone, 'UTC');
  const answer = () => dialog.getByRole('status').textContent;
  const rule = (name: RegExp) => dialog.getByRole('checkbox', { name });
  return { ...view, dialog, field, answer, rule };
}

test('facts are turned into criteria, and the answer says which and why', async () => {
  const { user, field, answer, rule } = await decision();
  expect(answer()).toContain('Say what you know.');
  await user.type(field('Impact started'), '8 Mar 02:10');
  await user.type(field('Resolved'), '02:33');
  await user.type(field('On-call paged'), '02:12');
  await user.type(field('Users affected, %'), '4,2 %');
  expect(answer()).toBe('Yes, write a postmortem.3 reasons below hold; one is enough.');
  expect(rule(/^Customers were down/)).toHaveProperty('checked', true);
  expect(rule(/^More than 1%/)).toHaveProperty('checked', true);
  expect(rule(/^Data was lost/)).toHaveProperty('checked', false);
});

test('with Enter alone: from field to field, and once it is a yes to the new incident with what was said', async () => {
  const { user, field, incident, store } = await decision();
  await user.click(field('What happened'));
  await user.keyboard('Checkout down{Enter}8 Mar 14:23{Enter}14:46');
  await user.keyboard('{Enter}');
  expect(store.getState().dialog?.kind).toBe('decision');
  await user.keyboard('{Enter}');
  expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'Checkout down');
  expect(screen.getByRole('textbox', { name: 'Resolved' })).toHaveProperty('value', '14:46');
  await user.keyboard('{Enter}');
  expect(incident()).toMatchObject({
    title: 'Checkout down',
    trigger: { criteria: ['downtime'], decidedAt: '2026-03-11T09:00:00+00:00' },
  });
  expect(incident().timeline.map(({ occurredAt }) => occurredAt)).toEqual([
    '2026-03-08T14:23:00+00:00',
    '2026-03-08T14:46:00+00:00',
  ]);
});

test('a no closes and says why; nothing is written', async () => {
  const { user, dialog, field, answer, store } = await decision();
  await user.type(field('Customers down, min'), '5{Enter}');
  expect(answer()).toContain('No, none is needed.');
  await user.click(dialog.getByRole('button', { name: 'Close' }));
  expect(store.getState()).toMatchObject({ dialog: null, incident: null });
  expect(screen.getByText(/^No postmortem\. None of the six criteria is met/)).toBeTruthy();
});

test('it can be written all the same, and keeps the note and that it was decided', async () => {
  const { user, dialog, field, incident } = await decision();
  await user.type(field('What happened'), 'Search odd');
  await user.type(field('Note'), 'The press asked.');
  await user.click(dialog.getByRole('button', { name: 'Write it anyway' }));
  await user.keyboard('{Enter}');
  expect(incident().trigger).toEqual({
    criteria: [],
    note: 'The press asked.',
    decidedAt: '2026-03-11T09:00:00+00:00',
  });
});

test('the same failure before is found in the library, explained with its overdue action, and kept', async () => {
  const { user, dialog, field, answer, incident } = await decision([EARLIER]);
  await user.type(field('What happened'), 'Checkout down again');
  const list = await dialog.findByRole('list', { name: 'Earlier incidents like this one' });
  expect(list.textContent).toContain('“checkout”, “down” in its title; 1 overdue action');
  expect(list.textContent).toContain('Alert on the pool: Sarah, due 9 Mar 2026 (overdue)');
  expect(answer()).toContain('One reason below holds');
  await user.click(dialog.getByRole('button', { name: /^Write it/ }));
  // At once, before the library can have been asked again.
  await user.keyboard('{Enter}');
  expect(incident().trigger).toMatchObject({ criteria: ['repeated'], repeats: ['earlier'] });
});

test('what only looks alike can be said not to be', async () => {
  const { user, dialog, field, answer } = await decision([EARLIER]);
  await user.type(field('What happened'), 'Checkout down again');
  await user.click(await dialog.findByRole('button', { name: 'Not the same: Checkout is down' }));
  expect(answer()).not.toContain('twice');
  expect(dialog.queryByRole('list', { name: 'Earlier incidents like this one' })).toBeNull();
});

test('an earlier incident opens from its title', async () => {
  const { user, dialog, field, incident } = await decision([EARLIER]);
  await user.type(field('What happened'), 'Checkout down again');
  const list = within(await dialog.findByRole('list', { name: 'Earlier incidents like this one' }));
  await user.click(list.getByRole('button', { name: 'Checkout is down' }));
  expect(incident().id).toBe('earlier');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('what is no number stays, and says so', async () => {
  const { user, field, store } = await decision();
  await user.type(field('Users affected, %'), '400{Enter}');
  expect(field('Users affected, %')).toHaveProperty('value', '400');
  expect(field('Users affected, %').getAttribute('aria-invalid')).toBe('true');
  expect(store.getState().dialog?.kind).toBe('decision');
});
