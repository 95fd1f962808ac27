import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { keyGroups } from '#renderer/dialogs/shortcuts/keyGroups.ts';
import { ShortcutsDialog } from '#renderer/dialogs/shortcuts/ShortcutsDialog.tsx';
import { COMMAND_IDS, commandInfo } from '#shared/commands/commandList.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

const uses = () => screen.queryAllByRole('term').map(({ textContent }) => textContent);

test('every command with a key is among the keys, once for each key it has', () => {
  const listed = keyGroups('linux').flatMap((group) => group.uses.map(({ use }) => use));
  for (const id of COMMAND_IDS) {
    const { title, shortcut, meetingKey, eventKey } = commandInfo(id);
    const isKeyed = shortcut !== undefined || meetingKey !== undefined || eventKey !== undefined;
    expect(listed.includes(title.replace(/^Go to (?=[A-Z])/, '')), id).toBe(isKeyed);
  }
});

test('a command with a single key of the meeting shows that one too, as its screen does', () => {
  const all = keyGroups('linux').flatMap((group) => group.uses);
  expect(all).toContainEqual({ use: 'Blank the wall', alone: 'B', keys: 'Ctrl Shift B' });
  expect(all).toContainEqual({ use: 'Freeze the wall', keys: 'F' });
  expect(all.filter(({ use }) => use === 'Not doing')).toEqual([{ use: 'Not doing', keys: 'N' }]);
});

test('a word or a key leaves the keys that it names', async () => {
  const { user } = renderWithStore(<ShortcutsDialog />, buildIncident({}));
  const all = uses().length;
  await user.type(screen.getByRole('textbox', { name: 'Find a key' }), 'wall');
  expect(uses()).toContain('Freeze the wall');
  expect(uses().length).toBeLessThan(all);
  await user.clear(screen.getByRole('textbox', { name: 'Find a key' }));
  await user.type(screen.getByRole('textbox', { name: 'Find a key' }), 'f9');
  expect(uses()).toEqual(['Next block']);
  await user.type(screen.getByRole('textbox', { name: 'Find a key' }), ' unheard');
  expect(screen.getByText('No key matches.')).toBeTruthy();
});
