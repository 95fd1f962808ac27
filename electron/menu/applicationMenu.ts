import { Menu, type MenuItemConstructorOptions } from 'electron';
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
}

/** Standard items of the platform that follow our own in each menu. */
const STANDARD_ITEMS: Record<MenuTitle, Template> = {
  File: [{ role: 'close' }, { role: 'quit' }],
  Edit: [
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle' },
    { role: 'selectAll' },
  ],
  View: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }],
  Incident: [],
  Timeline: [],
  Meeting: [],
  Help: [{ role: 'about' }],
};

/** Builds the menu bar from the command list; clicks go to the desk window, where commands run. */
export function buildApplicationMenu(content: MenuContent): void {
  const menus = MENU_TITLES.map((title) => ({ label: title, submenu: menuItems(title, content) }));
  const platformMenus: Template = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...platformMenus, ...menus]));
}

/** Enables what can run now. */
export function showMenuState(state: MenuState): void {
  const menu = Menu.getApplicationMenu();
  const runnable = new Set(state.enabled);
  for (const id of COMMAND_IDS) {
    const item = menu?.getMenuItemById(id);
    if (item) item.enabled = runnable.has(id);
  }
}

function menuItems(title: MenuTitle, content: MenuContent): Template {
  const ids = COMMAND_IDS.filter((id) => commandInfo(id).menu === title);
  const groups = [...new Set(ids.map((id) => commandInfo(id).group))].map((group) =>
    ids.filter((id) => commandInfo(id).group === group).map(commandItem),
  );
  const recent = title === 'File' ? [[recentMenu(content)]] : [];
  return separated([...groups.slice(0, 1), ...recent, ...groups.slice(1), STANDARD_ITEMS[title]]);
}

function separated(groups: readonly Template[]): Template {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index): Template => (index === 0 ? group : [{ type: 'separator' }, ...group]));
}

function commandItem(id: CommandId): MenuItemConstructorOptions {
  const { title, shortcut, isKeyOfPage } = commandInfo(id);
  return {
    id,
    label: title,
    ...(shortcut === undefined ? {} : { accelerator: shortcut }),
    enabled: isRunnable(id),
    registerAccelerator: isKeyOfPage !== true,
    click: () => runCommand(id),
  };
}

/** What the window said last, as the menu has it: nothing can run before it has said anything. A new menu keeps it. */
function isRunnable(id: CommandId): boolean {
  return Menu.getApplicationMenu()?.getMenuItemById(id)?.enabled ?? false;
}

function recentMenu({ recent, openRecent }: MenuContent): MenuItemConstructorOptions {
  const items = recent.map(({ path, title }) => ({ label: title || path, click: () => openRecent(path) }));
  const none: Template = [{ label: 'No recent incidents', enabled: false }];
  return { label: 'Open recent', submenu: items.length === 0 ? none : items };
}
