import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
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

const lineOf = (title: string) => screen.getByRole('button', { name: new RegExp(`^${title} ?,`) });
const open = (user: UserEvent, title: string) => user.click(lineOf(title));

test('a new action is incomplete until it has an owner and a due date', async () => {
  const { user } = renderWithStore(<ActionsSection />);
  await user.type(screen.getByRole('textbox', { name: /^New action/ }), 'Add alert{Enter}');
  expect(screen.getByText('Incomplete')).toBeTruthy();
  await open(user, 'Add alert');
  await user.type(screen.getByRole('combobox', { name: 'Owner of Add alert' }), 'Sam');
  expect(screen.getByText('Incomplete')).toBeTruthy();
  await user.type(screen.getByLabelText('Due date of Add alert'), '2026-03-14');
  expect(screen.queryByText('Incomplete')).toBeNull();
  expect(screen.getByText('1 action')).toBeTruthy();
});

test('an owner that is taken away makes it incomplete again', async () => {
  const { user, incident } = renderWithStore(<ActionsSection />, withAction({}));
  await open(user, 'Add alert');
  await user.clear(screen.getByRole('combobox', { name: 'Owner of Add alert' }));
  expect(screen.getByText('Incomplete')).toBeTruthy();
  expect(screen.getByText('1 action, 1 without owner or due date')).toBeTruthy();
  expect(incident().actions[0]).not.toHaveProperty('owner');
});

test.each([
  ['owner', /^(?:Missing ?|Action items )“Add alert” has no owner\./],
  ['due', /^(?:Missing ?|Action items )“Add alert” has no due date\./],
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
  await open(user, 'Add alert');
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
  await open(user, 'two');
  await user.click(screen.getByRole('combobox', { name: 'Owner of two' }));
  expect(document.activeElement).toHaveProperty('value', 'Kim');
});

test('Enter in an action begins the next one, Shift and Enter a line, Backspace takes an empty one away', async () => {
  const { user, incident } = renderWithStore(<ActionsSection />, withAction({}));
  const titles = () => incident().actions.map(({ title }) => title);
  await open(user, 'Add alert');
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
  expect(
    screen.getByText('“Alert at 80 % of the pool” · Sarah · due 14 March 2026 · P0 · Detect'),
  ).toBeTruthy();
  await user.keyboard('{Enter}');
  expect(incident().actions).toMatchObject([
    { title: 'Alert at 80 % of the pool', owner: 'Sarah', due: '2026-03-14', priority: 'P0', status: 'open' },
  ]);
  expect(document.activeElement).toBe(line);
  expect(line).toHaveProperty('value', '');
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(lineOf('Alert at 80 % of the pool'));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(incident().actions).toEqual([]);
});

test('a typed line says what the action still lacks', async () => {
  const { user, incident } = renderWithStore(<ActionsSection />);
  await user.type(screen.getByRole('textbox', { name: /^New action/ }), 'Cap the pool');
  expect(screen.getByText('“Cap the pool” · no owner yet · no due date yet · P1 · Prevent')).toBeTruthy();
  await user.keyboard('{Enter}');
  expect(incident().actions[0]).not.toHaveProperty('owner');
});

test('an action that is overdue says so; one that is done does not', () => {
  const actions = [
    buildAction('Add alert', { due: '2020-01-01' }),
    buildAction('Cap the pool', { due: '2020-01-01', status: 'done' }),
  ];
  renderWithStore(<ActionsSection />, buildIncident({ actions }));
  expect(screen.getByRole('button', { name: /due date of Add alert, overdue$/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /due date of Cap the pool$/ })).toBeTruthy();
});

describe('an action is one line that opens', () => {
  const DONE_WHEN = { name: 'Done when: Add alert' };

  test('by a click, which goes to what was pressed, and closes by Escape, which goes back to the line', async () => {
    const { user } = renderWithStore(<ActionsSection />, withAction({ doneWhen: 'It rings' }));
    await open(user, 'Add alert');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Action 1' }));
    expect(screen.getByRole('textbox', DONE_WHEN)).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', DONE_WHEN)).toBeNull();
    expect(document.activeElement).toBe(lineOf('Add alert'));
    await user.click(screen.getByRole('button', { name: 'Sam, owner of Add alert' }));
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Owner of Add alert' }));
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: /due date of Add alert$/ }));
    expect(document.activeElement).toBe(screen.getByLabelText('Due date of Add alert'));
  });

  test('by Enter, one at a time, and closes by its button', async () => {
    const { user } = renderWithStore(
      <ActionsSection />,
      buildIncident({ actions: [buildAction('one'), buildAction('two')] }),
    );
    lineOf('one').focus();
    await user.keyboard('{Enter}');
    await open(user, 'two');
    expect(lineOf('one')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Details of two' }));
    expect(document.activeElement).toBe(lineOf('two'));
  });

  test('by a jump to one of its fields', async () => {
    const { outside, incident } = renderWithStore(<ActionsSection />, withAction({ doneWhen: 'It rings' }));
    const id = incident().actions[0]?.id ?? '';
    await outside((state) => state.goToSpot({ place: 'actions', id, field: 'doneWhen' }));
    const field = await screen.findByRole('textbox', DONE_WHEN);
    await waitFor(() => expect(document.activeElement).toBe(field));
  });

  test('without the fields that few actions need: a button stands for each, and goes to it', async () => {
    const { user, incident } = renderWithStore(<ActionsSection />, withAction({ team: 'Platform' }));
    await open(user, 'Add alert');
    expect(screen.getByRole('textbox', { name: 'Team of Add alert' })).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Ticket of Add alert' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Add Ticket of Add alert' }));
    await user.keyboard('OPS-1');
    expect(incident().actions[0]?.ticketUrl).toBe('OPS-1');
    await user.click(screen.getByRole('button', { name: 'Add Snooze of Add alert' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Snooze Add alert until'));
  });

  test('Escape ends a menu of the row first', async () => {
    const { user } = renderWithStore(<ActionsSection />, withAction({}));
    await open(user, 'Add alert');
    await user.click(screen.getByRole('button', { name: 'More for Add alert' }));
    await screen.findByRole('menuitem', { name: 'Delete' });
    await user.keyboard('{Escape}');
    expect(screen.getByRole('textbox', { name: 'Action 1' })).toBeTruthy();
  });

  test('while it is closed, its line says what it holds, and what is found in it is marked there', async () => {
    const { outside, incident } = renderWithStore(<ActionsSection />, withAction({ due: '2027-03-14' }));
    expect(lineOf('Add alert').textContent).toBe('Add alert, Sam, due 14 March 2027');
    expect(screen.getByText('14 Mar 2027')).toBeTruthy();
    const id = incident().actions[0]?.id ?? '';
    const spot = { place: 'actions', id, field: 'owner' } as const;
    await outside((state) => state.setFind({ query: 'Sam', current: 0, spot }));
    expect(screen.getByText('Sam').className).toContain('found');
    expect(screen.queryByRole('combobox', { name: 'Owner of Add alert' })).toBeNull();
  });

  test('its priority, type and status are changed without opening it', async () => {
    const { user, incident } = renderWithStore(<ActionsSection />, withAction({}));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Priority of Add alert' }), 'P0');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Type of Add alert' }), 'Detect');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status of Add alert' }), 'Done');
    expect(incident().actions[0]).toMatchObject({ priority: 'P0', type: 'detect', status: 'done' });
    expect(lineOf('Add alert')).toBeTruthy();
  });
});

test('the Tab key stops at one row, and the arrow keys lead to the others', async () => {
  const { user } = renderWithStore(
    <ActionsSection />,
    buildIncident({ actions: ['one', 'two', 'three'].map((title) => buildAction(title)) }),
  );
  lineOf('one').focus();
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  expect(document.activeElement).toBe(lineOf('two'));
  await user.keyboard('{End}');
  expect(document.activeElement).toBe(lineOf('three'));
  for (let presses = 0; presses < 4; presses += 1) await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /^New action/ }));
  await user.tab({ shift: true });
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More for three' }));
});

test('a due date is marked as wrong once it is left, and stays in its line when the action is closed', async () => {
  const { user, incident } = renderWithStore(<ActionsSection />, withAction({}, 'due'));
  await open(user, 'Add alert');
  const due = screen.getByLabelText('Due date of Add alert');
  await user.type(due, 'next spri');
  expect(due.getAttribute('aria-invalid')).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
  await user.tab();
  expect(due.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText(/Type a date such as/)).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: /^next spri, typed as the due date/ })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^next spri/ }));
  const again = screen.getByLabelText('Due date of Add alert');
  expect(again).toHaveProperty('value', 'next spri');
  await user.clear(again);
  await user.type(again, '4 Dec{Enter}');
  expect(incident().actions[0]?.due).toBe('2026-12-04');
  expect(again).toHaveProperty('value', '4 Dec 2026');
});
