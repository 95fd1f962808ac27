import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SECTION_DIALOGS } from '#renderer/desk/sectionDialogs.tsx';
import { DialogHost } from '#renderer/dialogs/DialogHost.tsx';
import { ActionsPlace } from '#renderer/home/actions/ActionsPlace.tsx';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction } from '#test/support/incidents/buildParts.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { emptyStore } from '#test/support/storeFixture.ts';

const PATH = '/incidents/a.incident';

async function compared(text: string) {
  const fixture = emptyStore();
  const actions = [
    buildAction('Alert on the pool', { ticketUrl: 'https://jira.example.com/browse/OPS-12' }),
    buildAction('Limit the queue', { ticketUrl: 'OPS-13' }),
    buildAction('Alert on the spare pool'),
  ];
  fixture.desktop.files.set(PATH, buildIncident({ title: 'Payments down', actions }));
  fixture.desktop.chosenText = { name: 'jira.csv', text };
  const view = renderWithStore(
    <>
      <ActionsPlace />
      <DialogHost sections={SECTION_DIALOGS} />
    </>,
    fixture,
  );
  await view.user.click(await screen.findByRole('button', { name: 'Compare with tickets…' }));
  const written = () => fixture.desktop.files.get(PATH)?.actions;
  return {
    ...view,
    actions: written,
    states: () =>
      written()
        ?.slice(0, 2)
        .map(({ status }) => status),
  };
}

test('what tickets say is shown as a difference, and only what is ticked is written', async () => {
  const { user, outside, states } = await compared(
    'Issue key,Status\nOPS-12,Done\nOPS-13,Cancelled\nOPS-9,Done\n',
  );
  const dialog = within(await screen.findByRole('dialog', { name: 'What the tickets say' }));
  expect(
    dialog.getByText(/2 action items differ from their tickets, 0 agree. 1 ticket belongs/),
  ).toBeTruthy();
  await user.click(dialog.getByRole('checkbox', { name: /Limit the queue/ }));
  expect(states()).toEqual(['open', 'open']);
  await user.click(dialog.getByRole('button', { name: 'Write 1 change' }));
  await outside((state) => state.actionsWritten());
  expect(states()).toEqual(['done', 'open']);
});

test('a ticket that no action names is linked at a press with the action that is called like it, and then compared', async () => {
  const { user, outside, actions } = await compared(
    'Issue key,Summary,Status\nOPS-14,alert: on the spare pool,Done\nOPS-9,Paint the kitchen,Done\nOPS-8,Limit the queue,Done\n',
  );
  const dialog = within(await screen.findByRole('dialog', { name: 'What the tickets say' }));
  const unlinked = within(dialog.getByRole('region', { name: 'Tickets without an action item' }));
  expect(unlinked.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^alert: on the spare pool.*OPS-14 · Done.*Alert on the spare pool.*Payments down/),
    'Paint the kitchenOPS-9 · Done · no action item is called so',
    // The action that is called so has a ticket already.
    'Limit the queueOPS-8 · Done · no action item is called so',
  ]);
  await user.click(unlinked.getByRole('button', { name: /^Link OPS-14 with “Alert on the spare pool”/ }));
  await outside((state) => state.actionsWritten());
  expect(actions()?.map(({ ticketUrl }) => ticketUrl)).toContain('OPS-14');
  expect(unlinked.queryByText(/OPS-14/)).toBeNull();
  expect(dialog.getByRole('checkbox', { name: /Alert on the spare pool/ })).toHaveProperty('checked', true);
  await user.click(dialog.getByRole('button', { name: 'Write 1 change' }));
  await outside((state) => state.actionsWritten());
  expect(actions()?.find(({ title }) => title === 'Alert on the spare pool')?.status).toBe('done');
});

test('a file without tickets says which files have some', async () => {
  const { store } = await compared('Hello');
  expect(
    store
      .getState()
      .toasts.map(({ text }) => text)
      .join(),
  ).toContain('gh issue list');
});
