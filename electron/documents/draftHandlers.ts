import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { handle } from '#electron/ipc/handle.ts';
import { logFailure } from '#electron/system/logger.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type Drafts, NO_DRAFTS } from '#shared/drafts/drafts.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import type { OpenedIncident } from '#shared/ipc/payloads.ts';

/** Keeps what a window has half typed. */
export function registerDraftHandlers({ documents, drafts }: DesktopContext): void {
  handle('drafts:keep', async ({ of, drafts: texts }) => {
    const path = of === null ? null : documents.pathOf(of.handle);
    if (of !== null && path === null) return err(appError('document-not-open'));
    const owner = of === null || path === null ? null : { incidentId: of.incidentId, path };
    const kept = await drafts.keep(owner, texts);
    return kept.ok ? ok(undefined) : kept;
  });
}

/** A document with what stood half typed in its fields. It opens without, rather than not at all. */
export async function withDrafts(
  { drafts }: DesktopContext,
  openedIncident: OpenedIncident,
): Promise<OpenedIncident> {
  const { path, incident } = openedIncident;
  const kept = draftsOrNone(await drafts.read({ incidentId: incident.id, path }));
  return kept === NO_DRAFTS ? openedIncident : { ...openedIncident, drafts: kept };
}

/** What stood half typed in forms that belong to no incident. */
export async function formDrafts({ drafts }: DesktopContext): Promise<Drafts> {
  return draftsOrNone(await drafts.read(null));
}

function draftsOrNone(read: Result<Drafts, AppError>): Drafts {
  if (read.ok) return read.value;
  logFailure('drafts', read.error.code);
  return NO_DRAFTS;
}
