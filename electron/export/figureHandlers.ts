import { ClipboardItem, clipboard } from 'electron';
import { handle } from '#electron/ipc/handle.ts';
import { ok } from '#shared/basics/result.ts';
import type { Figure } from '#shared/ipc/payloads.ts';

/** Drawings that leave the app by themselves, to the clipboard. */
export function registerFigureHandlers(): void {
  handle('figure:copy', async (figure) => {
    await clipboard.write([new ClipboardItem(flavourOf(figure))]);
    return ok(undefined);
  });
}

/** Drawing programs take an SVG as text; a picture goes into mail and chat. */
function flavourOf({ format, content }: Figure): Record<string, string | Blob> {
  if (format === 'svg') return { 'text/plain': content };
  const bytes = Uint8Array.from(Buffer.from(content, 'base64'));
  return { 'image/png': new Blob([bytes], { type: 'image/png' }) };
}
