import type { WebContents } from 'electron';
import { chooseSavePath } from '#electron/export/chooseSavePath.ts';
import { copyToClipboard } from '#electron/export/copyToClipboard.ts';
import { embeddedFonts } from '#electron/export/documentFonts.ts';
import { type ExportDesk, sourceOf } from '#electron/export/exportDesk.ts';
import { targetRefusal } from '#electron/export/exportTarget.ts';
import { filesBeside } from '#electron/export/graphFiles.ts';
import { ownWordsFor } from '#electron/export/ownWords.ts';
import { inlinePictures, pictureFilesOf, writePictures } from '#electron/export/pictureFiles.ts';
import { printDocument, printPictures } from '#electron/export/printDocument.ts';
import { printOnPaper } from '#electron/export/printOnPaper.ts';
import { renderDocument } from '#electron/export/renderDocument.ts';
import { inspectExport } from '#electron/export/verifyPublicExport.ts';
import { writeExport } from '#electron/export/writeExport.ts';
import type { Inspect } from '#electron/files/atomicWrite.ts';
import { handle, push } from '#electron/ipc/handle.ts';
import { now } from '#electron/system/clock.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { FORMATS } from '#shared/domain/incident/publication.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { exportFileName } from '#shared/export/exportFileName.ts';
import { toHtmlFragment } from '#shared/export/toHtml.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import type { ExportRequest } from '#shared/ipc/payloads.ts';

/** Exports by dialog, with progress and cancelling, the clipboard and paper. One export runs at a time. */
export function registerExportHandlers(desk: ExportDesk): void {
  let running: AbortController | null = null;

  handle('export:run', async (request, sender) => {
    running?.abort();
    const controller = new AbortController();
    running = controller;
    try {
      return await exportToFile(desk, request, sender, controller.signal);
    } finally {
      if (running === controller) running = null;
    }
  });
  handle('export:cancel', async () => {
    running?.abort();
    return ok(undefined);
  });
  handle('export:copy', async ({ handle: id, incident, audience, hasMermaid }) => {
    const source = sourceOf(desk, id);
    if (!source.ok) return source;
    const ownWords = await ownWordsFor(audience, source.value);
    if (!ownWords.ok) return ownWords;
    const pictures = await pictureFilesOf(incident, audience, source.value);
    if (!pictures.ok) return pictures;
    return copyToClipboard(
      { incident, audience, ownWords: ownWords.value },
      {
        'text/plain': toMarkdown(incident, { audience, hasMermaid }),
        'text/html': toHtmlFragment(incident, audience, { pictures: inlinePictures(pictures.value) }),
      },
    );
  });
  handle('export:print', async (request) => {
    const source = sourceOf(desk, request.handle);
    if (!source.ok) return source;
    const ownWords = await ownWordsFor(request.audience, source.value);
    if (!ownWords.ok) return ownWords;
    const { incident, audience, pageSize, whysAs } = request;
    const pictures = await pictureFilesOf(incident, audience, source.value);
    if (!pictures.ok) return pictures;
    const job = { incident, audience, pageSize, whysAs, exportedAt: now(), pictures: pictures.value };
    const printed = await printOnPaper(job, ownWords.value);
    return printed.ok ? ok({ isPrinted: printed.value }) : printed;
  });
}

async function exportToFile(
  desk: ExportDesk,
  request: ExportRequest,
  sender: WebContents,
  signal: AbortSignal,
): Promise<Result<{ path: string } | null, AppError>> {
  const { handle: id, incident, format, audience } = request;
  const source = sourceOf(desk, id);
  if (!source.ok) return source;
  const { fileType } = FORMATS[format];
  const path = await chooseSavePath(sender, {
    title: `Export ${fileType}`,
    name: exportFileName(incident, format, audience),
    typeName: fileType,
  });
  if (path === null) return ok(null);
  const refusedPlace = await targetRefusal(path, source.value);
  if (refusedPlace !== null) return err(refusedPlace);
  const ownWords = await ownWordsFor(audience, source.value);
  if (!ownWords.ok) return ownWords;
  const onProgress = (progress: { stage: string; fraction: number }) =>
    push(sender, 'export:progress', progress);
  onProgress({ stage: 'Composing the document', fraction: 0.1 });
  const pictures = await pictureFilesOf(incident, audience, source.value);
  if (!pictures.ok) return pictures;
  const rendered = await renderDocument(
    incident,
    { ...request, exportedAt: now(), pictures: pictures.value, out: path },
    {
      loadFonts: embeddedFonts,
      renderPdf: (job) => printDocument(job, { onProgress, signal }),
    },
  );
  if (!rendered.ok) return rendered;
  if (audience === 'public') onProgress({ stage: 'Looking for anything private', fraction: 0.9 });
  // A cancelled export leaves no file behind: up to the moment it takes its place there is none.
  const printTicked = () => printPictures(pictures.value, { onProgress: () => {}, signal });
  const inspect = inspectExport({ ...request, ownWords: ownWords.value, printTicked }, path);
  const inspectUnlessCancelled: Inspect = async (read) => {
    const refused = signal.aborted ? null : await inspect(read);
    return signal.aborted ? appError('export-cancelled') : refused;
  };
  const placeRefusal = async () =>
    (await targetRefusal(path, source.value)) ??
    (format === 'markdown' ? writePictures(filesBeside(incident, request, pictures.value), path) : null);
  const written = await writeExport(path, rendered.value, inspectUnlessCancelled, placeRefusal);
  if (!written.ok) return err(written.error);
  desk.written.grant(path);
  await desk.ownOutputs.add(rendered.value);
  return ok({ path });
}
