import { Menu, type MenuItem, type MenuItemConstructorOptions } from 'electron';
import { literalLabel } from '#electron/menu/menuLabel.ts';
import { runCommand } from '#electron/windows/runCommand.ts';
import {
  COMMAND_IDS,
  type CommandId,
  commandInfo,
  MENU_TITLES,
  type MenuTitle,
} from '#shared/commands/commandList.ts';
import type { MenuState, RecentFile } from '#shared/ipc/payloads.ts';

type Template = MenuItemConstructorOptions[];

interface MenuContent {
  readonly recent: readonly RecentFile[];
  readonly openRecent: (path: string) => void;
  /** Opens a window for a command that is chosen while there is none. */
  readonly openDesk: () => void;
}

interface DrawnMenu extends MenuContent {
  readonly runnable: ReadonlySet<string>;
}

/** What can be chosen while no window is open, as macOS allows: each opens one. */
export const WITHOUT_WINDOW: MenuState = {
  enabled: ['file.new', 'file.decide', 'file.open', 'file.import', 'file.whenToWrite', 'help.shortcuts'],
};

const ALL_IDS: ReadonlySet<string> = new Set(COMMAND_IDS);

const isMac = (): boolean => process.platform === 'darwin';

/** Standard items of the platform that follow our own in each menu. macOS has some in the menu with the app's name. */
const STANDARD_ITEMS: Record<MenuTitle, () => Template> = {
  File: () => [{ role: 'close' }, ...elsewhere({ role: 'quit' })],
  Edit: () => [
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle' },
    { role: 'selectAll' },
  ],
  View: () => [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    // A plus sign needs Shift on many keyboards; this is the key that it stands on.
    { role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false },
    { role: 'zoomOut' },
    { role: 'togglefullscreen' },
  ],
  Incident: () => [],
  Timeline: () => [],
  Meeting: () => [],
  Help: () => elsewhere({ role: 'about' }),
};

/** Builds the menu bar from the command list; clicks go to the desk window, where commands run. */
export function buildApplicationMenu(given: MenuContent): void {
  const content = { ...given, runnable: runnableNow() };
  const menus = MENU_TITLES.flatMap((title): Template => {
    const submenu = menuItems(title, content);
    if (title !== 'Help') return [{ label: mnemonic(title), submenu }];
    return [windowMenu(), { label: mnemonic(title), role: 'help', submenu }];
  });
  const platformMenus: Template = isMac() ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...platformMenus, ...menus]));
}

/** macOS adds the list of windows to a menu of this role, desk and wall among them. */
function windowMenu(): MenuItemConstructorOptions {
  const submenu: Template = isMac()
    ? [{ role: 'minimize' }, { role: 'zoom' }, { type: 'separator' }, { role: 'front' }]
    : [{ role: 'minimize' }];
  return { label: mnemonic('Window'), role: 'window', submenu };
}

function elsewhere(item: MenuItemConstructorOptions): Template {
  return isMac() ? [] : [item];
}

/** Alt and the first letter open a menu on Windows and Linux; macOS drops the sign. */
function mnemonic(title: string): string {
  return `&${title}`;
}

/** Enables what can run now. */
export function showMenuState(state: MenuState): void {
  const runnable: ReadonlySet<string> = new Set(state.enabled);
  for (const item of commandItems()) item.enabled = runnable.has(item.id);
}

function menuItems(title: MenuTitle, content: DrawnMenu): Template {
  const ids = COMMAND_IDS.filter((id) => commandInfo(id).menu === title);
  const groups = [...new Set(ids.map((id) => commandInfo(id).group))].map((group) =>
    ids.filter((id) => commandInfo(id).group === group).map((id) => commandItem(id, content)),
  );
  const recent = title === 'File' ? [[recentMenu(content)]] : [];
  return separated([...groups.slice(0, 1), ...recent, ...groups.slice(1), STANDARD_ITEMS[title]()]);
}

function separated(groups: readonly Template[]): Template {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index): Template => (index === 0 ? group : [{ type: 'separator' }, ...group]));
}

function commandItem(id: CommandId, { openDesk, runnable }: DrawnMenu): MenuItemConstructorOptions {
  const { title, shortcut, isKeyOfPage } = commandInfo(id);
  return {
    id,
    label: title,
    ...(shortcut === undefined ? {} : { accelerator: shortcut }),
    enabled: runnable.has(id),
    registerAccelerator: isKeyOfPage !== true,
    click: () => runCommand(id, openDesk),
  };
}

/** The items of commands in the menu bar. Each is looked at once: asking the menu for every one of them takes it through all. */
function commandItems(
  items: readonly MenuItem[] = Menu.getApplicationMenu()?.items ?? [],
): readonly MenuItem[] {
  const below = items.flatMap(({ submenu }) => commandItems(submenu?.items ?? []));
  return [...items.filter(({ id }) => ALL_IDS.has(id)), ...below];
}

/** What the window said last, as the menu has it: nothing can run before it has said anything. A new menu keeps it. */
function runnableNow(): ReadonlySet<string> {
  return new Set(commandItems().flatMap(({ id, enabled }) => (enabled ? [id] : [])));
}

function recentMenu({ recent, openRecent }: DrawnMenu): MenuItemConstructorOptions {
  const items = recent.map(({ path, title }) => ({
    label: literalLabel(title || path),
    click: () => openRecent(path),
  }));
  const none: Template = [{ label: 'No recent incidents', enabled: false }];
  return { label: 'Open recent', submenu: items.length === 0 ? none : items };
}
