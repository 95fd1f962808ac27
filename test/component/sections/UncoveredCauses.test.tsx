import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ActionsSection } from '#renderer/actions/ActionsSection.tsx';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildCause } from '#test/support/incidents/buildParts.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

test('what no action answers stands above the actions, and makes its action', async () => {
  const cause = { ...buildCause('no alert'), stop: { reason: 'safeguard', safeguard: 'detect' } } as const;
  const { user, incident } = renderWithStore(<ActionsSection />, buildIncident({ causes: [cause] }));
  // One invitation is enough.
  expect(screen.queryByText(/^What will prevent it/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Add an action for no alert' }));
  expect(incident().actions).toMatchObject([{ type: 'detect', causeIds: ['no alert'] }]);
  expect(screen.queryByRole('region', { name: 'Not answered by an action' })).toBeNull();
});

test('an action whose words fit what nothing answers is asked about, and linked by Yes', async () => {
  const stop = { reason: 'safeguard', safeguard: 'detect' } as const;
  const cause = { ...buildCause('Nothing warns before a certificate expires'), stop };
  const { user, incident } = renderWithStore(<ActionsSection />, buildIncident({ causes: [cause] }));
  await user.type(
    screen.getByRole('textbox', { name: /^New action/ }),
    'Alert 30 days before any certificate expires{Enter}',
  );
  expect(incident().actions[0]?.type).toBe('detect');
  expect(screen.getByText('Does “Alert 30 days before any certificate expires” answer it?')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Yes, / }));
  expect(incident().actions[0]?.causeIds).toEqual([cause.id]);
  await user.click(screen.getByRole('textbox', { name: /^New action/ }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Not answered by an action' })).toBeNull());
});

test('rows and questions stay where they are until they are left: Yes pressed twice takes one proposal', async () => {
  const stop = { reason: 'safeguard', safeguard: 'detect' } as const;
  const list = { ...buildCause('No inventory lists certificates issued by hand'), stop };
  const warn = { ...buildCause('Nothing warns before a certificate expires'), stop };
  const actions = [
    buildAction('Put certificates issued by hand into the inventory', { type: 'prevent' }),
    buildAction('Alert 30 days before any certificate expires', { type: 'detect' }),
  ];
  const { user, incident } = renderWithStore(
    <ActionsSection />,
    buildIncident({ causes: [list, warn], actions }),
  );
  const rows = () =>
    within(screen.getByRole('region', { name: 'Not answered by an action' })).getAllByRole('listitem');
  const pressInRow = async (index: number) => {
    const row = rows()[index];
    const [first] = row === undefined ? [] : within(row).getAllByRole('button');
    if (first === undefined) throw new Error(`No button in row ${index}`);
    await user.click(first);
  };
  const linked = () => incident().actions.map(({ causeIds }) => causeIds);
  await pressInRow(0);
  await pressInRow(0);
  expect(linked()).toEqual([[list.id], []]);
  expect(rows()[0]?.textContent).toContain('by hand into the inventory” answers it');
  expect(rows()[1]?.textContent).toContain('Does “Alert 30 days');
  await pressInRow(1);
  expect(linked()).toEqual([[list.id], [warn.id]]);
  await user.click(screen.getByRole('textbox', { name: /^New action/ }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Not answered by an action' })).toBeNull());
});
