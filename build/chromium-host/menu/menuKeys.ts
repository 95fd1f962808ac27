import type { Menu, MenuItem } from 'electron';
import { parseAccelerator } from '#build/chromium-host/menu/accelerator.ts';
import { ROLES } from '#build/chromium-host/menu/roles.ts';
import type { PageAccelerator } from '#build/chromium-host/page/pageMessage.ts';
import { desktop } from '#build/chromium-host/platform.ts';

let applicationMenu: Menu | null = null;
const items = new Map<number, MenuItem>();
const listeners = new Set<() => void>();
let isTelling = false;

/** The menu bar that setApplicationMenu made current. */
export function getApplicationMenu(): Menu | null {
  return applicationMenu;
}

/** Makes a menu bar current; its keys hold in every window. */
export function setApplicationMenu(menu: Menu | null): void {
  applicationMenu = menu;
  noteMenuChange();
}

/** Shows a menu at the pointer, in place of the one before. A test finds it here; Electron has no API that shows it. */
export function notePopup(menu: Menu): void {
  Object.assign(globalThis, { [Symbol.for('debrief.host.popup')]: menu });
}

/** Called for each item made; gives it the number by which a page names it. */
export function numberItem(item: MenuItem): number {
  const number = items.size + 1;
  items.set(number, item);
  return number;
}

/** Hears, once for many changes at a time, that other keys may hold now. */
export function onMenuChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Called when a menu or an item of it has changed. */
export function noteMenuChange(): void {
  if (isTelling) return;
  isTelling = true;
  queueMicrotask(() => {
    isTelling = false;
    for (const listener of listeners) listener();
  });
}

/** A page reports a key of this item; the item may have been disabled since. */
export function clickMenuItem(number: number): void {
  const item = items.get(number);
  if (item?.enabled) item.click();
}

/** The keys that the menu takes of what a page leaves; those for editing are left to Chromium. */
export function currentAccelerators(): readonly PageAccelerator[] {
  const held = new Map([...items].map(([number, item]) => [item, number]));
  return itemsWithKeys().flatMap((item) => {
    const number = held.get(item);
    if (!item.enabled || !item.accelerator || number === undefined) return [];
    return [{ item: number, ...parseAccelerator(item.accelerator) }];
  });
}

/**
 * Of two items with the same keys, macOS takes the first in the bar. Elsewhere the last has the keys, and they do
 * nothing while it is disabled. macOS knows no item that only shows its keys.
 */
function itemsWithKeys(): readonly MenuItem[] {
  const isMac = desktop() === 'darwin';
  const byKeys = new Map<string, MenuItem>();
  for (const item of everyItem(applicationMenu)) {
    const role = item.role ? ROLES[item.role.toLowerCase()] : undefined;
    const isHeard = item.registerAccelerator || isMac;
    if (!item.accelerator || !isHeard || role?.isEditing) continue;
    const keys = JSON.stringify(parseAccelerator(item.accelerator));
    if (!isMac || !byKeys.has(keys)) byKeys.set(keys, item);
  }
  return [...byKeys.values()];
}

/** An item and all below it, in menu order. */
function everyItem(menu: Menu | null | undefined): readonly MenuItem[] {
  return (menu?.items ?? []).flatMap((item) => [item, ...(item.submenu ? everyItem(item.submenu) : [])]);
}
