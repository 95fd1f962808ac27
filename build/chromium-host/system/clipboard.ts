import type { Clipboard, ClipboardItem as ElectronItem } from 'electron';
import { linkOf } from '#build/chromium-host/contents/contentsLinks.ts';
import { strict } from '#build/chromium-host/strict.ts';
import { ClipboardItem } from '#build/chromium-host/system/clipboardItem.ts';
import { lastCopied, noteCopied } from '#build/chromium-host/system/lastCopy.ts';
import { getAllWindows, getFocusedWindow } from '#build/chromium-host/window/windowRegistry.ts';

const TEXT = 'text/plain';
const HTML = 'text/html';
const PNG = 'image/png';

/** Electron's clipboard: what is copied here can be pasted in a page, and the other way round. */
export const clipboard = strict<Clipboard>('clipboard', {
  write: async (items) => {
    const png = await contentOf(items, PNG);
    if (png === undefined) await copy(await textOf(items, TEXT), await textOf(items, HTML));
    else noteCopied('', '', png);
  },
  writeText: async (text) => copy(text, ''),
  read: async () => {
    const { text, html, png } = lastCopied();
    const texts = { ...(text ? { [TEXT]: text } : {}), ...(html ? { [HTML]: html } : {}) };
    return [new ClipboardItem({ ...texts, ...(png ? { [PNG]: png } : {}) })];
  },
  readText: async () => lastCopied().text,
  has: async (type) => {
    const { text, html, png } = lastCopied();
    return (
      (type === HTML && html !== '') || (type === TEXT && text !== '') || (type === PNG && png !== undefined)
    );
  },
  clear: () => void copy('', ''),
});

async function textOf(items: readonly ElectronItem[], type: string): Promise<string> {
  const content = await contentOf(items, type);
  return content === undefined ? '' : content.text();
}

async function contentOf(items: readonly ElectronItem[], type: string): Promise<Blob | undefined> {
  const item = items.find(({ types }) => types.includes(type));
  const content: unknown = await item?.getType(type);
  return content instanceof Blob ? content : undefined;
}

/**
 * Chromium's clipboard is reached through a page; with no window there is nobody to paste either. Done when
 * it can be pasted, as in Electron.
 */
async function copy(text: string, html: string): Promise<void> {
  noteCopied(text, html);
  const window = getFocusedWindow() ?? getAllWindows()[0];
  if (window) await linkOf(window.webContents)?.deliver({ kind: 'copy', text, html }, true);
}
