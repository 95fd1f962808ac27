import type { Keeping } from '#electron/files/replaceWithVersions.ts';
import { changeInFile } from '#electron/library/changeInFile.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { IncidentId } from '#shared/domain/incident/ids.ts';
import { changeSeenAction, type SeenActionChange } from '#shared/domain/items/actionChange.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { type ActionsInFile, actionsInFile } from '#shared/publication/actions/libraryActions.ts';

/** Changes one action in the file of an incident that need not be open. */
export async function changeAction(
  path: string,
  { incidentId, ...seen }: Omit<SeenActionChange, 'now'> & { readonly incidentId: IncidentId },
  keeping: Keeping,
): Promise<Result<ActionsInFile, AppError>> {
  const changed = await changeInFile(
    path,
    (incident) => {
      if (incident.id !== incidentId) return err(appError('not-one-incident', { file: path }));
      const next = changeSeenAction(incident, { ...seen, now: keeping.now });
      return next.ok ? next : err(appError(next.error, { file: path }));
    },
    keeping,
  );
  return changed.ok ? ok(actionsInFile(changed.value, path, false)) : changed;
}
