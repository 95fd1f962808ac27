import { expect, test } from 'vitest';
import { COMMAND_IDS, commandInfo, MENU_TITLES } from '#shared/commands/commandList.ts';
import { SECTIONS } from '#shared/domain/incident/sections.ts';

const shortcuts = COMMAND_IDS.flatMap((id) => commandInfo(id).shortcut ?? []);

/** What Electron takes: modifiers, then one key that needs no other name. */
const ACCELERATOR = /^(CmdOrCtrl(\+Shift)?(\+Alt)?\+[A-Z0-9/,]|F[5-9])$/;

/** Keys that the text fields, the clipboard and the platform's own menu items answer. */
const TAKEN = ['A', 'C', 'V', 'X', 'Q', 'W', 'M', 'H', 'Shift+V'].map((key) => `CmdOrCtrl+${key}`);

test('no two commands share a shortcut, and none takes one of the platform’s', () => {
  expect(new Set(shortcuts).size).toBe(shortcuts.length);
  expect(shortcuts.filter((shortcut) => TAKEN.includes(shortcut))).toEqual([]);
});

test.each(shortcuts)('%s is an accelerator that Electron understands', (shortcut) => {
  expect(shortcut).toMatch(ACCELERATOR);
});

test('titles differ, and commands stand in the order of the menus and their groups', () => {
  const infos = COMMAND_IDS.map(commandInfo);
  expect(new Set(infos.map(({ title }) => title)).size).toBe(infos.length);
  const order = infos.map(({ menu, group }) => MENU_TITLES.indexOf(menu) * 10 + group);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('every section has a command with its number as the key', () => {
  const keys = COMMAND_IDS.filter((id) => id.startsWith('section.')).map(
    (id) => [id.slice('section.'.length), commandInfo(id).shortcut] as const,
  );
  const numbered = SECTIONS.map(({ id, number }) => [id, `CmdOrCtrl+${number}`] as const);
  expect(keys).toEqual(expect.arrayContaining(numbered));
});
