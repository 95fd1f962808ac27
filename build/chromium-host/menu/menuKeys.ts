import type { Menu, MenuItem } from 'electron';
import { parseAccelerator } from '#build/chromium-host/menu/accelerator.ts';
import { ROLES } from '#build/chromium-host/menu/roles.ts';
import type { PageAccelerator } from '#build/chromium-host/page/pageMessage.ts';

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

/** The keys that the menu takes before the page; those for editing are left to Chromium. */
export function currentAccelerators(): readonly PageAccelerator[] {
  const held = new Map([...items].map(([number, item]) => [item, number]));
  return everyItem(applicationMenu).flatMap((item) => {
    const role = item.role ? ROLES[item.role.toLowerCase()] : undefined;
    const number = held.get(item);
    const isTaken = item.enabled && item.registerAccelerator && !role?.isEditing;
    if (!isTaken || !item.accelerator || number === undefined) return [];
    return [{ item: number, ...parseAccelerator(item.accelerator) }];
  });
}

/** An item and all below it, in menu order. */
export function everyItem(menu: Menu | null | undefined): readonly MenuItem[] {
  return (menu?.items ?? []).flatMap((item) => [item, ...(item.submenu ? everyItem(item.submenu) : [])]);
}
