import type { MenuItem as ElectronItem, Menu as ElectronMenu, MenuItemConstructorOptions } from 'electron';
import { createEmitter } from '#build/chromium-host/emitter.ts';
import { createMenuItem } from '#build/chromium-host/menu/menuItem.ts';
import {
  getApplicationMenu,
  noteMenuChange,
  notePopup,
  setApplicationMenu,
} from '#build/chromium-host/menu/menuKeys.ts';
import { ROLES } from '#build/chromium-host/menu/roles.ts';
import { type Surface, strict } from '#build/chromium-host/strict.ts';

type Template = Parameters<typeof ElectronMenu.buildFromTemplate>[0];

/** Called as `new Menu()`: an empty menu. An app asks for each item by its id at each change of its state. */
function constructMenu(): ElectronMenu {
  const items: ElectronItem[] = [];
  const menu: ElectronMenu = strict<ElectronMenu>(
    'Menu',
    {
      items,
      append: (item) => {
        items.push(item);
        noteMenuChange();
      },
      insert: (position, item) => {
        items.splice(position, 0, item);
        noteMenuChange();
      },
      // The host draws no menu; a test looks at its items where Electron would draw them.
      popup: () => notePopup(menu),
      getMenuItemById: (id) => itemIn(items, id),
    },
    createEmitter<ElectronMenu, object>('Menu', []),
  );
  return menu;
}

/** The first of these items with this id, or the first below them. */
function itemIn(items: readonly ElectronItem[], id: string): ElectronItem | null {
  for (const item of items) {
    const found = item.id === id ? item : (item.submenu?.getMenuItemById(id) ?? null);
    if (found !== null) return found;
  }
  return null;
}

function buildFromTemplate(template: Template): ElectronMenu {
  const menu = constructMenu();
  for (const entry of template) menu.append(isItem(entry) ? entry : constructItem(entry));
  return menu;
}

/** Called as `new MenuItem(options)`. */
function constructItem(options: MenuItemConstructorOptions): ElectronItem {
  const { submenu = roleItems(options) } = options;
  return createMenuItem(
    options,
    Array.isArray(submenu) ? buildFromTemplate(submenu) : (submenu as ElectronMenu),
  );
}

/** What Electron puts into a menu of some roles, such as the one with the app's name on macOS. */
function roleItems({ role }: MenuItemConstructorOptions): MenuItemConstructorOptions[] | undefined {
  const items = role === undefined ? undefined : ROLES[role.toLowerCase()]?.items;
  return items?.map((each) => (each === null ? { type: 'separator' } : { role: each }));
}

function isItem(entry: MenuItemConstructorOptions | ElectronItem): entry is ElectronItem {
  return 'registerAccelerator' in entry && 'click' in entry && 'checked' in entry && 'sublabel' in entry;
}

const statics: Surface<typeof ElectronMenu> = { buildFromTemplate, setApplicationMenu, getApplicationMenu };

/** Electron's Menu; the host shows no menu bar, but its keys and its items work. */
export const Menu = strict<typeof ElectronMenu>('Menu', Object.assign(constructMenu, statics));

/** Electron's MenuItem. */
export const MenuItem = strict<typeof ElectronItem>(
  'MenuItem',
  constructItem as Surface<typeof ElectronItem>,
);
