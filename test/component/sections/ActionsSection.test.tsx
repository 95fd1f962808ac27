import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ActionsSection } from '#renderer/actions/ActionsSection.tsx';
import { GuidancePanel } from '#renderer/guidance/GuidancePanel.tsx';
import { PublishSection } from '#renderer/publish/PublishSection.tsx';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildCause } from '#test/support/incidents/buildParts.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

function withAction(parts: Partial<ActionItem>, without: 'owner' | 'due' | null = null) {
  const { [without ?? 'notDoingReason']: _gone, ...action } = buildAction('Add alert', parts);
  return buildIncident({ actions: [action] });
}

test('a new action is incomplete until it has an owner and a due date', async () => {
  const { user } = renderWithStore(<ActionsSection />);
  await user.click(screen.getByRole('button', { name: 'Add action' }));
  await user.keyboard('Add alert');
  expect(screen.getByText('Incomplete')).toBeTruthy();
  await user.type(screen.getByRole('combobox', { name: 'Owner of Add alert' }), 'Sam');
  expect(screen.getByText('Incomplete')).toBeTruthy();
  await user.type(screen.getByLabelText('Due date of Add alert'), '2026-03-14');
  expect(screen.queryByText('Incomplete')).toBeNull();
  expect(screen.getByText('1 action')).toBeTruthy();
});

test('an owner that is taken away makes it incomplete again', async () => {
  const { user, incident } = renderWithStore(<ActionsSection />, withAction({}));
  await user.clear(screen.getByRole('combobox', { name: 'Owner of Add alert' }));
  expect(screen.getByText('Incomplete')).toBeTruthy();
  expect(screen.getByText('1 action, 1 without owner or due date')).toBeTruthy();
  expect(incident().actions[0]).not.toHaveProperty('owner');
});

test.each([
  ['owner', /^Missing ?“Add alert” has no owner.$/],
  ['due', /^Missing ?“Add alert” has no due date.$/],
] as const)('an action without its %s is marked in the guidance and before publishing', (missing, words) => {
  const incident = withAction({}, missing);
  renderWithStore(
    <>
      <ActionsSection />
      <GuidancePanel place="actions" />
      <PublishSection />
    </>,
    incident,
  );
  expect(screen.getByText('Incomplete')).toBeTruthy();
  expect(screen.getAllByRole('button', { name: words })).toHaveLength(2);
});

test.each([
  ['owner', 'Owner of Add alert'],
  ['due', 'Due date of Add alert'],
] as const)('the finding about the %s leads to its field', async (missing, label) => {
  const { user } = renderWithStore(
    <>
      <ActionsSection />
      <GuidancePanel place="actions" />
    </>,
    withAction({}, missing),
  );
  await user.click(screen.getByRole('button', { name: /^Missing/ }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(label)));
});

test('not doing an action asks why', async () => {
  const { user, incident } = renderWithStore(<ActionsSection />, withAction({}));
  expect(screen.queryByRole('textbox', { name: 'Why not: Add alert' })).toBeNull();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Status of Add alert' }), 'Not doing');
  await user.type(screen.getByRole('textbox', { name: 'Why not: Add alert' }), 'Too costly');
  expect(incident().actions[0]).toMatchObject({ status: 'not-doing', notDoingReason: 'Too costly' });
});

test('an action is linked to the causes it answers', async () => {
  const { user, incident } = renderWithStore(<ActionsSection />, {
    ...withAction({}),
    causes: [buildCause('no alert'), buildCause('no limit')],
  });
  await user.click(screen.getByRole('button', { name: 'Details of Add alert' }));
  const causes = screen.getByRole('combobox', { name: 'Causes answered by Add alert' });
  await user.click(causes);
  await user.selectOptions(causes, 'no limit');
  expect(incident().actions[0]?.causeIds).toEqual(['no limit']);
  await user.click(screen.getByRole('button', { name: 'No longer link no limit' }));
  expect(incident().actions[0]?.causeIds).toEqual([]);
});

test('the menu moves an action; its fields come along', async () => {
  const { user, incident } = renderWithStore(
    <ActionsSection />,
    buildIncident({ actions: [buildAction('one'), buildAction('two', { owner: 'Kim' })] }),
  );
  await user.click(screen.getByRole('button', { name: 'More for two' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Move up' }));
  expect(incident().actions.map(({ title, owner }) => `${title} ${owner}`)).toEqual(['two Kim', 'one Sam']);
  await user.click(screen.getByRole('combobox', { name: 'Owner of two' }));
  expect(document.activeElement).toHaveProperty('value', 'Kim');
});

test('Enter in an action begins the next one, Shift and Enter a line, Backspace takes an empty one away', async () => {
  const { user, incident } = renderWithStore(<ActionsSection />, withAction({}));
  const titles = () => incident().actions.map(({ title }) => title);
  await user.click(screen.getByRole('textbox', { name: 'Action 1' }));
  await user.keyboard('{Enter}Second');
  expect(titles()).toEqual(['Add alert', 'Second']);
  await user.keyboard('{Shift>}{Enter}{/Shift}line{Enter}');
  expect(titles()).toEqual(['Add alert', 'Second\nline', '']);
  await user.keyboard('{Backspace}');
  expect(titles()).toEqual(['Add alert', 'Second\nline']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Action 2');
});

test('one typed line says what, who, by when and how urgent, shows how it is read, and goes on with the next', async () => {
  const { user, incident } = renderWithStore(<ActionsSection />);
  const line = screen.getByRole('textbox', { name: /^New action/ });
  await user.type(line, 'Alert at 80 % of the pool. Sarah, 2026-03-14, P0');
  expect(screen.getByText('“Alert at 80 % of the pool” · Sarah · due 14 March 2026 · P0')).toBeTruthy();
  await user.keyboard('{Enter}');
  expect(incident().actions).toMatchObject([
    { title: 'Alert at 80 % of the pool', owner: 'Sarah', due: '2026-03-14', priority: 'P0', status: 'open' },
  ]);
  expect(document.activeElement).toBe(line);
  expect(line).toHaveProperty('value', '');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(incident().actions).toEqual([]);
});

test('a typed line says what the action still lacks', async () => {
  const { user, incident } = renderWithStore(<ActionsSection />);
  await user.type(screen.getByRole('textbox', { name: /^New action/ }), 'Cap the pool');
  expect(screen.getByText('“Cap the pool” · no owner yet · no due date yet')).toBeTruthy();
  await user.keyboard('{Enter}');
  expect(incident().actions[0]).not.toHaveProperty('owner');
});

test('what no action answers stands above the actions, and makes its action', async () => {
  const cause = { ...buildCause('no alert'), stop: { reason: 'safeguard', safeguard: 'detect' } } as const;
  const { user, incident } = renderWithStore(<ActionsSection />, buildIncident({ causes: [cause] }));
  await user.click(screen.getByRole('button', { name: 'Add an action for no alert' }));
  expect(incident().actions).toMatchObject([{ type: 'detect', causeIds: ['no alert'] }]);
  expect(screen.queryByRole('region', { name: 'Not answered by an action' })).toBeNull();
});

test('details open by their button, and by a jump to one of their fields', async () => {
  const { user, outside, incident } = renderWithStore(
    <ActionsSection />,
    withAction({ doneWhen: 'It rings' }),
  );
  const toggle = screen.getByRole('button', { name: 'Details of Add alert' });
  expect(toggle.getAttribute('aria-expanded')).toBe('false');
  const id = incident().actions[0]?.id ?? '';
  await outside((state) => state.goToSpot({ place: 'actions', id, field: 'doneWhen' }));
  const field = await screen.findByRole('textbox', { name: 'Done when: Add alert' });
  await waitFor(() => expect(document.activeElement).toBe(field));
  await user.click(toggle);
  expect(screen.queryByRole('textbox', { name: 'Done when: Add alert' })).toBeNull();
});
