import type { MenuItem as ElectronItem, Menu, MenuItemConstructorOptions } from 'electron';
import { noteMenuChange, numberItem } from '#build/chromium-host/menu/menuKeys.ts';
import { menuPlatform, roleKeys } from '#build/chromium-host/menu/roleKeys.ts';
import { ROLES, runRole } from '#build/chromium-host/menu/roles.ts';
import { type Surface, strict } from '#build/chromium-host/strict.ts';
import { getFocusedWindow } from '#build/chromium-host/window/windowRegistry.ts';

/** What may change after an item was made; the keys that hold change with it. */
interface Changeable {
  label: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
}

/** Makes an item; `submenu` is built already. Labels, keys and actions of roles are Electron's. */
export function createMenuItem(options: MenuItemConstructorOptions, submenu: Menu | undefined): ElectronItem {
  const role = roleOf(options);
  const type = options.type ?? (submenu ? 'submenu' : 'normal');
  const state: Changeable = {
    label: options.label ?? role?.label ?? '',
    enabled: options.enabled ?? true,
    visible: options.visible ?? true,
    checked: options.checked ?? false,
  };
  const fixed: Surface<ElectronItem> = {
    id: options.id ?? '',
    type,
    registerAccelerator: options.registerAccelerator ?? true,
    click: () => {
      if (type === 'checkbox') item.checked = !item.checked;
      if (role) runRole(String(options.role).toLowerCase());
      else options.click?.(item, getFocusedWindow() ?? undefined, { triggeredByAccelerator: false });
    },
  };
  // Read as undefined, as in Electron, on an item that has none.
  const optional = {
    accelerator: options.accelerator ?? roleKeys(String(options.role), menuPlatform()),
    role: options.role,
    submenu,
    sublabel: options.sublabel ?? '',
    toolTip: options.toolTip ?? '',
  };
  const item = strict<ElectronItem>('MenuItem', watched({ ...fixed, ...optional }, state));
  numberItem(item);
  return item;
}

function roleOf({ role }: MenuItemConstructorOptions): (typeof ROLES)[string] | undefined {
  if (role === undefined) return undefined;
  const knownRole = ROLES[role.toLowerCase()];
  if (!knownRole) throw new Error(`The Chromium host has no menu role '${role}'`);
  return knownRole;
}

function watched(target: object, state: Changeable): Surface<ElectronItem> {
  for (const name of Object.keys(state) as (keyof Changeable)[]) {
    Object.defineProperty(target, name, {
      enumerable: true,
      get: () => state[name],
      set: (value: never) => {
        if (state[name] === value) return;
        state[name] = value;
        noteMenuChange();
      },
    });
  }
  return target;
}
