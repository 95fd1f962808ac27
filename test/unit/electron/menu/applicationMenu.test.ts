import { beforeAll, describe, expect, it } from 'vitest';
import { parseAccelerator } from '#build/chromium-host/menu/accelerator.ts';
import { menuPlatform, roleKeys } from '#build/chromium-host/menu/roleKeys.ts';
import { COMMAND_IDS, commandInfo, MENU_TITLES } from '#shared/commands/commandList.ts';
import { runHosted } from '#test/support/processes/runHosted.ts';

interface Shown {
  readonly id?: string;
  readonly label: string;
  readonly role?: string;
  readonly type: string;
  readonly accelerator?: string;
  readonly enabled: boolean;
  readonly visible: boolean;
  readonly items?: readonly Shown[];
}

/** An item and those below it. */
function withBelow(item: Shown): readonly Shown[] {
  return [item, ...(item.items ?? []).flatMap(withBelow)];
}

const SYSTEMS = ['darwin', 'win32', 'linux-x11'] as const;

describe.each(SYSTEMS)('the menu bar on %s', (system) => {
  let menus: readonly Shown[] = [];
  let labels: readonly string[] = [];

  beforeAll(async () => {
    const main = import.meta.resolve('#test/support/processes/hostedMenu.ts');
    const { value } = await runHosted(main, [], { DEBRIEF_HOST_AS: system });
    const bar = value as readonly Shown[]; // Written by hostedMenu.ts.
    labels = bar.map(({ label }) => label).filter((label) => label !== 'App');
    menus = bar.map((menu) => ({ ...menu, label: menu.label.replace(/^&/, '') }));
  });

  const platform = system === 'linux-x11' ? 'linux' : system;
  const isMac = system === 'darwin';
  const items = (title: string) => menus.find(({ label }) => label === title)?.items ?? [];
  const roles = (title: string) => items(title).map(({ role }) => role?.toLowerCase());

  it('has its menus in order', () => {
    const [last, ...before] = MENU_TITLES.toReversed();
    expect(menus.map(({ label }) => label).filter((label) => label !== 'App')).toEqual([
      ...before.toReversed(),
      'Window',
      last,
    ]);
  });

  it('has a letter of its own for each menu, with Alt', () => {
    const letters = labels.map((label) => /&(\w)/.exec(label)?.[1]?.toLowerCase());
    expect(letters).not.toContain(undefined);
    expect(new Set(letters).size).toBe(labels.length);
  });

  it('zooms in with the plain key as well, which stands in no menu', () => {
    const zoomingIn = items('View').filter(({ role }) => role?.toLowerCase() === 'zoomin');
    expect(zoomingIn.map(({ accelerator, visible }) => ({ accelerator, visible }))).toEqual([
      { accelerator: 'CmdOrCtrl+Plus', visible: true },
      { accelerator: 'CmdOrCtrl+=', visible: false },
    ]);
  });

  it('has each key once, so that none does two things or nothing', () => {
    const keys = menus.flatMap(withBelow).flatMap(({ accelerator, label, role }) => {
      const given = accelerator ?? (role === undefined ? undefined : roleKeys(role, menuPlatform(platform)));
      return given === undefined ? [] : [{ keys: JSON.stringify(parseAccelerator(given, isMac)), label }];
    });
    const seen = keys.map((each) => each.keys);
    expect(keys.filter((each) => seen.filter((other) => other === each.keys).length > 1)).toEqual([]);
    expect(keys.length).toBeGreaterThan(40);
  });

  it('has Quit and About once, Minimize in the Window menu, and Help as such', () => {
    // macOS has them in the menu with the app's name, which Electron fills.
    expect(roles('App').filter((role) => role === 'about' || role === 'quit')).toHaveLength(isMac ? 2 : 0);
    const everywhere = menus.flatMap(({ label }) => roles(label));
    for (const role of ['quit', 'about']) expect(everywhere.filter((each) => each === role)).toHaveLength(1);
    expect(roles('Window')).toContain('minimize');
    expect(menus.find(({ label }) => label === 'Window')?.role).toBe('window');
    expect(menus.find(({ label }) => label === 'Help')?.role).toBe('help');
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
    expect(roles('Edit')).toEqual(expect.arrayContaining(['cut', 'copy', 'paste', 'selectall']));
    expect(roles('File')).toContain('close');
    expect(roles('View')).toEqual(expect.arrayContaining(['zoomin', 'zoomout', 'resetzoom']));
  });

  it('begins and ends no menu with a line, and puts no two together', () => {
    // Electron itself fills the menu with the app's name.
    for (const { items: inMenu = [] } of menus.filter(({ role }) => role !== 'appMenu')) {
      const types = inMenu.map(({ type }) => (type === 'separator' ? '-' : 'x')).join('');
      expect(types).toMatch(/^x+(-x+)*$/);
    }
  });

  it('lists the recent files by title, and by path without one', () => {
    const recent = items('File').find(({ label }) => label === 'Open recent');
    expect(recent?.items?.map(({ label }) => label)).toEqual([
      // A single sign would be dropped, and underline the next letter.
      'Checkout && payment',
      '/incidents/untitled.incident',
    ]);
  });
});
