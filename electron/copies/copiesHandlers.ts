import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { copiesBeside, type FoundCopies, namedCopies, originalOf } from '#electron/copies/foundCopies.ts';
import { keptWithBases } from '#electron/copies/mergeConflictCopies.ts';
import { putAway } from '#electron/copies/putAway.ts';
import { twinsBeside } from '#electron/copies/twinsBeside.ts';
import { createCopiesWatch } from '#electron/copies/watchCopies.ts';
import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { fileError } from '#electron/files/fileErrors.ts';
import { digestOf } from '#electron/files/recoveryFiles.ts';
import { handle, push } from '#electron/ipc/handle.ts';
import { now } from '#electron/system/clock.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { isIncidentFileName } from '#shared/format/incidentFileName.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import type { CopiesBeside, CopyBeside, CopyToMerge } from '#shared/ipc/payloads.ts';
import { conflictCopyName } from '#shared/merge/conflictCopyNames.ts';

type Context = Pick<DesktopContext, 'documents' | 'versions' | 'grants' | 'deskDocument'>;

/** Conflict copies beside the open incident, and other files of it: listed and watched, read for the window to merge, put away afterwards. */
export function registerCopiesHandlers(context: Context): void {
  const { documents, deskDocument, versions } = context;
  const watch = createCopiesWatch();
  /** Does something beside the file of an open document; a refusal of the operating system is a value. */
  const beside = async <T>(
    id: string,
    work: (path: string) => Promise<Result<T, AppError>>,
  ): Promise<Result<T, AppError>> => {
    const path = documents.pathOf(id);
    if (path === null) return err(appError('document-not-open'));
    return work(path).catch((cause: unknown) => err(fileError(cause, dirname(path))));
  };

  handle('copies:list', ({ handle: id, incidentId }, sender) =>
    beside(id, async (path) => {
      watch.follow(path, () => {
        if (deskDocument.current() === id) push(sender, 'copies:changed', { handle: id });
        else watch.end();
      });
      return ok(await listCopies(path, incidentId, context));
    }),
  );
  handle('copies:read', ({ handle: id, incident, names }) =>
    beside(id, (path) => readCopies(path, { incident, names }, context)),
  );
  handle('copies:putAway', ({ handle: id, incidentId, copies }) =>
    beside(id, async (path) => {
      const left: AppError[] = [];
      for (const { name, digest } of copies) {
        const copy = copyPath(path, name, context);
        const problem =
          copy === null
            ? notACopy(path, name)
            : await putAway({ path: copy, into: path, incidentId, digest }, { versions, now: now() });
        if (problem !== null) left.push(problem);
      }
      return ok({ left });
    }),
  );
}

async function listCopies(
  path: string,
  incidentId: Incident['id'],
  { grants }: Context,
): Promise<CopiesBeside> {
  const { copies, unsure, unread } = await copiesBeside(path, { id: incidentId });
  const original = await originalOf(path, { id: incidentId });
  if (original !== null) grants.grant(original);
  const listed = (found: FoundCopies['copies'], isPersonal: boolean): readonly CopyBeside[] =>
    found.map((copy) => ({ name: basename(copy.path), client: copy.client, isPersonal }));
  const twins = await twinsBeside(path, { id: incidentId });
  for (const twin of twins) grants.grant(twin);
  return { copies: [...listed(copies, false), ...listed(unsure, true)], unread, original, twins };
}

/** The window merges them, since it has what is typed meanwhile. All of them can be merged, or none is answered. */
async function readCopies(
  path: string,
  { incident, names }: { readonly incident: Incident; readonly names: readonly string[] },
  { versions, grants }: Context,
): Promise<Result<readonly CopyToMerge[], AppError>> {
  const stranger = names.find((name) => copyPath(path, name, { grants }) === null);
  if (stranger !== undefined) return err(notACopy(path, stranger));
  const paths = names.map((name) => resolve(dirname(path), name));
  const found = await namedCopies(path, incident, paths);
  if (!found.ok) return found;
  const keeping = { versions, now: now() };
  const ready = await keptWithBases(incident, found.value, keeping);
  if (!ready.ok) return ready;
  const mine = await versions.keepOpened(incident.id, Buffer.from(serializeIncident(incident)), keeping.now);
  if (!mine.ok) return mine;
  return ok(
    ready.value.map(({ parsed, base, bytes }, index) => ({
      name: names[index] ?? '',
      incident: parsed.incident,
      repairs: parsed.repairs,
      base,
      digest: digestOf(bytes),
    })),
  );
}

/**
 * Where the copy lies; null for what no window may ask for: a name that is not one of a conflict copy of this file, and a
 * file with a name of its own, or elsewhere, that the window was not given.
 */
function copyPath(path: string, name: string, { grants }: Pick<Context, 'grants'>): string | null {
  if (isAbsolute(name)) return grants.isGranted(name) && isIncidentFileName(basename(name)) ? name : null;
  return conflictCopyName(name)?.original === basename(path) ? join(dirname(path), name) : null;
}

function notACopy(path: string, name: string): AppError {
  return appError('bad-request', { file: path, reason: `${name} is no conflict copy of it` });
}
