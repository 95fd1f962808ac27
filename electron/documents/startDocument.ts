import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { openIncident, remembered } from '#electron/documents/documentHandlers.ts';
import { withDrafts } from '#electron/documents/draftHandlers.ts';
import type { StartArguments } from '#electron/documents/startArguments.ts';
import { newId, now } from '#electron/system/clock.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { OpenedIncident } from '#shared/ipc/payloads.ts';
import { createSampleIncident } from '#shared/sample/sampleIncident.ts';

/** Opens what a page that starts shows first; null for the home screen. See {@link DesktopContext}. */
export async function openStartDocument(
  context: DesktopContext,
  askedArguments: StartArguments,
): Promise<Result<OpenedIncident, AppError> | null> {
  const { documents, deskDocument } = context;
  const before = deskDocument.current();
  if (before !== null && askedArguments.file === null) {
    const again = await documents.reopen(before);
    if (again.ok) return ok(await withDrafts(context, again.value));
    await forget(context, before);
    return again;
  }
  // The page that showed it has gone, and its edits are in their file or kept apart.
  if (before !== null) await forget(context, before);
  const opened = await openAsked(context, askedArguments);
  // The page shows nothing else that it would have to leave, and may be loaded again before it says so.
  if (opened?.ok) deskDocument.shows(opened.value.handle);
  return opened;
}

async function openAsked(
  context: DesktopContext,
  askedArguments: StartArguments,
): Promise<Result<OpenedIncident, AppError> | null> {
  if (askedArguments.file !== null) return openIncident(context, askedArguments.file);
  if (!askedArguments.hasSample) return null;
  const sample = createSampleIncident({ newId, now });
  return remembered(context, context.documents.create(context.libraryFolder(), sample));
}

function forget({ documents, received, deskDocument }: DesktopContext, handle: string): Promise<void> {
  deskDocument.closed(handle);
  received.forget(handle);
  return documents.close(handle);
}
