import { beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_IDS, commandInfo, MENU_TITLES } from '#shared/commands/commandList.ts';
import { runHosted } from '#test/support/processes/runHosted.ts';

interface Shown {
  readonly id?: string;
  readonly label: string;
  readonly role?: string;
  readonly type: string;
  readonly accelerator?: string;
  readonly enabled: boolean;
  readonly items?: readonly Shown[];
}

let menus: readonly Shown[] = [];

beforeAll(async () => {
  const { value } = await runHosted(import.meta.resolve('#test/support/processes/hostedMenu.ts'), []);
  // Written by hostedMenu.ts.
  menus = value as readonly Shown[];
});

const items = (title: string) => menus.find(({ label }) => label === title)?.items ?? [];

describe('the menu bar', () => {
  it('has its menus in order', () => {
    expect(menus.map(({ label }) => label).filter((label) => label !== 'Debrief')).toEqual([...MENU_TITLES]);
  });

  it('has every command once, in its menu, with its words and its keys', () => {
    const all = menus.flatMap(({ label, items: inMenu = [] }) =>
      inMenu.map((item) => ({ ...item, menu: label })),
    );
    for (const id of COMMAND_IDS) {
      const { title, menu, shortcut } = commandInfo(id);
      const found = all.filter((item) => item.id === id);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ label: title, menu });
      expect(found[0]?.accelerator ?? undefined).toBe(shortcut);
    }
  });

  it('enables just what can run', () => {
    const enabled = COMMAND_IDS.filter(
      (id) =>
        items(commandInfo(id).menu)
          .map((item) => (item.enabled ? item.id : null))
          .includes(id) === true,
    );
    expect(enabled).toEqual(['file.new', 'edit.undo']);
  });

  it('has the standard items, so that copy and paste work in every field', () => {
    const roles = (title: string) => items(title).map(({ role }) => role?.toLowerCase());
    expect(roles('Edit')).toEqual(expect.arrayContaining(['cut', 'copy', 'paste', 'selectall']));
    expect(roles('File')).toEqual(expect.arrayContaining(['close', 'quit']));
    expect(roles('View')).toEqual(expect.arrayContaining(['zoomin', 'zoomout', 'resetzoom']));
  });

  it('begins and ends no menu with a line, and puts no two together', () => {
    for (const { items: inMenu = [] } of menus) {
      const types = inMenu.map(({ type }) => (type === 'separator' ? '-' : 'x')).join('');
      expect(types).toMatch(/^x+(-x+)*$/);
    }
  });

  it('lists the recent files by title, and by path without one', () => {
    const recent = items('File').find(({ label }) => label === 'Open recent');
    expect(recent?.items?.map(({ label }) => label)).toEqual([
      'Checkout is down',
      '/incidents/untitled.incident',
    ]);
  });
});
