import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ActionsSection } from '#renderer/actions/ActionsSection.tsx';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildCause } from '#test/support/incidents/buildParts.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

const lineOf = (title: string) => screen.getByRole('button', { name: new RegExp(`^${title} ?,`) });
const open = (user: UserEvent, title: string) => user.click(lineOf(title));

test('the line is read in the title of an action too, and Enter fills its fields and closes it, as one step', async () => {
  const cause = { ...buildCause('no alert'), stop: { reason: 'safeguard', safeguard: 'detect' } } as const;
  const { user, incident, outside } = renderWithStore(<ActionsSection />, buildIncident({ causes: [cause] }));
  await user.click(screen.getByRole('button', { name: 'Add an action for no alert' }));
  await user.keyboard('Warn at 80 %. Sarah, 2026-03-14, P0');
  expect(screen.getByText(/^“Warn at 80 %” · Sarah · due 14 March 2026 · P0 · Detect/)).toBeTruthy();
  await user.keyboard('{Enter}');
  const made = { title: 'Warn at 80 %', owner: 'Sarah', due: '2026-03-14', priority: 'P0', type: 'detect' };
  expect(incident().actions).toMatchObject([{ ...made, causeIds: ['no alert'] }]);
  expect(document.activeElement).toBe(lineOf('Warn at 80 %'));
  await outside((state) => state.undo());
  expect(incident().actions[0]).toMatchObject({ title: 'Warn at 80 %. Sarah, 2026-03-14, P0' });
});

test('a line in a title is taken too when the title is left; one that stood there is only offered', async () => {
  const stood = { title: 'Cap the pool. Kim, 2026-03-20', owner: '', due: '' };
  const { user, incident } = renderWithStore(
    <ActionsSection />,
    buildIncident({ actions: [buildAction('one', stood)] }),
  );
  await open(user, stood.title);
  await user.tab();
  expect(incident().actions[0]?.title).toBe(stood.title);
  await user.tab({ shift: true });
  await user.keyboard('{End}, P0');
  await user.tab();
  expect(incident().actions[0]).toMatchObject({ title: 'Cap the pool', owner: 'Kim', priority: 'P0' });
});

test('an action that is left without a word goes, and is not counted before', async () => {
  const { user, incident } = renderWithStore(
    <ActionsSection />,
    buildIncident({ actions: [buildAction('Add alert', { owner: 'Sarah', due: '2026-03-14' })] }),
  );
  await open(user, 'Add alert');
  await user.keyboard('{Enter}');
  expect(incident().actions).toHaveLength(2);
  expect(screen.getByText('1 action')).toBeTruthy();
  await user.click(screen.getByRole('textbox', { name: /^New action/ }));
  await waitFor(() => expect(incident().actions.map(({ title }) => title)).toEqual(['Add alert']));
  await open(user, 'Add alert');
  await user.keyboard('{Enter}{Escape}');
  expect(incident().actions).toHaveLength(1);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /^New action/ }));
});
