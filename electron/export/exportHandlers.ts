import { extname } from 'node:path';
import { BrowserWindow, ClipboardItem, clipboard, dialog, type WebContents } from 'electron';
import { embeddedFonts } from '#electron/export/documentFonts.ts';
import { printDocument } from '#electron/export/printDocument.ts';
import { renderDocument } from '#electron/export/renderDocument.ts';
import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { handle, push } from '#electron/ipc/handle.ts';
import type { ExportFormat } from '#shared/domain/publication.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { exportFileName } from '#shared/export/exportFileName.ts';
import { toHtmlFragment } from '#shared/export/toHtml.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import type { ExportRequest } from '#shared/ipc/payloads.ts';
import { err, ok, type Result } from '#shared/result.ts';

const FORMAT_NAMES: Record<ExportFormat, string> = {
  markdown: 'Markdown',
  html: 'HTML page',
  json: 'JSON',
  pdf: 'PDF',
};

/** Exports by dialog, with progress and cancelling, and the clipboard. One export runs at a time. */
export function registerExportHandlers(): void {
  let running: AbortController | null = null;

  handle('export:run', async (request, sender) => {
    running?.abort();
    const controller = new AbortController();
    running = controller;
    try {
      return await exportToFile(request, sender, controller.signal);
    } finally {
      if (running === controller) running = null;
    }
  });
  handle('export:cancel', async () => {
    running?.abort();
    return ok(undefined);
  });
  handle('export:copy', async ({ incident, audience, hasMermaid }) => {
    const flavours = {
      'text/plain': toMarkdown(incident, { audience, hasMermaid }),
      'text/html': toHtmlFragment(incident, audience),
    };
    await clipboard.write([new ClipboardItem(flavours)]);
    return ok(undefined);
  });
}

async function exportToFile(
  request: ExportRequest,
  sender: WebContents,
  signal: AbortSignal,
): Promise<Result<{ path: string } | null, AppError>> {
  const path = await choosePath(request, sender);
  if (path === null) return ok(null);
  const onProgress = (progress: { stage: string; fraction: number }) =>
    push(sender, 'export:progress', progress);
  onProgress({ stage: 'Composing the document', fraction: 0.1 });
  const rendered = await renderDocument(request.incident, request, {
    loadFonts: embeddedFonts,
    renderPdf: (job) => printDocument(job, { onProgress, signal }),
  });
  if (!rendered.ok) return rendered;
  // Up to here nothing was written; a cancelled export leaves no file behind.
  if (signal.aborted) return err(appError('export-cancelled'));
  const written = await atomicWrite(path, rendered.value);
  return written.ok ? ok({ path }) : written;
}

async function choosePath(
  { incident, format, audience }: ExportRequest,
  sender: WebContents,
): Promise<string | null> {
  const name = exportFileName(incident, format, audience);
  const options = {
    title: `Export ${FORMAT_NAMES[format]}`,
    defaultPath: name,
    filters: [{ name: FORMAT_NAMES[format], extensions: [extname(name).slice(1)] }],
  };
  const window = BrowserWindow.fromWebContents(sender);
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  return canceled || filePath === '' ? null : filePath;
}
