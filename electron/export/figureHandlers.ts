import { BrowserWindow, ClipboardItem, clipboard, dialog, type WebContents } from 'electron';
import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { handle } from '#electron/ipc/handle.ts';
import type { Figure, SavedFigure } from '#shared/ipc/payloads.ts';
import { ok } from '#shared/result.ts';

const FORMAT_NAMES: Record<Figure['format'], string> = { svg: 'SVG drawing', png: 'PNG picture' };

/** Drawings that leave the app by themselves: to the clipboard, or to a file that a person chose. */
export function registerFigureHandlers(): void {
  handle('figure:copy', async (figure) => {
    await clipboard.write([new ClipboardItem(flavourOf(figure))]);
    return ok(undefined);
  });
  handle('figure:save', async (figure, sender) => {
    const path = await choosePath(figure, sender);
    if (path === null) return ok(null);
    const written = await atomicWrite(path, bytesOf(figure));
    return written.ok ? ok({ path }) : written;
  });
}

/** Drawing programs take an SVG as text; a picture goes into mail and chat. */
function flavourOf(figure: Figure): Record<string, string | Blob> {
  if (figure.format === 'svg') return { 'text/plain': figure.content };
  return { 'image/png': new Blob([bytesOf(figure)], { type: 'image/png' }) };
}

function bytesOf({ format, content }: Figure): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(content, format === 'svg' ? 'utf8' : 'base64'));
}

async function choosePath(figure: SavedFigure, sender: WebContents): Promise<string | null> {
  const options = {
    title: `Save ${FORMAT_NAMES[figure.format]}`,
    defaultPath: figure.name,
    filters: [{ name: FORMAT_NAMES[figure.format], extensions: [figure.format] }],
  };
  const window = BrowserWindow.fromWebContents(sender);
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  return canceled || filePath === '' ? null : filePath;
}
