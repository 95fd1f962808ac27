import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Toasts } from '#renderer/desk/toasts/Toasts.tsx';
import { RenamePersonDialog } from '#renderer/dialogs/RenamePersonDialog.tsx';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildEvent } from '#test/support/incidents/buildParts.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

test('a person is renamed everywhere as one step; before, the dialog says in how many texts', async () => {
  const { user, incident, store } = renderWithStore(
    <>
      <RenamePersonDialog name="Tom Okafor" />
      <Toasts />
    </>,
    buildIncident({
      timeline: [buildEvent('Tom Okafor restarts the gateway', '14:23', { actor: 'Tom Okafor' })],
      actions: [{ ...buildAction('a'), owner: 'Mina' }],
    }),
  );
  expect(screen.getByRole('combobox', { name: 'Who' })).toHaveProperty('value', 'Tom Okafor');
  const to = screen.getByRole('textbox', { name: /^Is called/ });
  expect(document.activeElement).toBe(to);
  await user.type(to, 'On-call engineer');
  await user.click(screen.getByRole('button', { name: 'Rename in 2 texts' }));
  expect(incident().timeline[0]).toMatchObject({
    title: 'On-call engineer restarts the gateway',
    actor: 'On-call engineer',
  });
  expect(screen.getByText('Tom Okafor is On-call engineer in 2 texts.')).toBeTruthy();
  expect(store.getState().history.past.map(({ label }) => label)).toEqual(['Rename Tom Okafor']);
  await user.click(screen.getByRole('button', { name: /^Undo/ }));
  expect(incident().timeline[0]).toMatchObject({ actor: 'Tom Okafor' });
});
