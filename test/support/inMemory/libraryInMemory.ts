import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { changeSeenAction } from '#shared/domain/items/actionChange.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import type { RequestOf, ResponseOf } from '#shared/ipc/contract.ts';
import type { Library } from '#shared/ipc/payloads.ts';
import { actionsInFile } from '#shared/publication/actions/libraryActions.ts';
import { incidentDigest } from '#shared/similar/incidentDigest.ts';
import { similarIncidents } from '#shared/similar/similarIncidents.ts';
import type { Now } from '#shared/time/timestamp.ts';

/** The main process' part of the library, over files in memory. */
export function libraryInMemory(files: Map<string, Incident>, now: Now) {
  const list = (): Library => ({
    folder: '/incidents',
    rows: [...files].map(([path, { title, severity, status, createdAt, timeZone }]) => {
      const facts = { severity, status, date: createdAt, timeZone, openActions: 0, error: null };
      return { path, copies: [], title, ...facts };
    }),
    below: { paths: [], isPartial: false },
  });
  return {
    'library:list': () => ok(list()),
    'library:chooseFolder': () => ok(null),
    'library:similar': ({ incident, days }: RequestOf<'library:similar'>) => {
      const library = [...files].map(([path, kept]) => incidentDigest(kept, path));
      return ok(similarIncidents(incident, { library, days, now: now() }));
    },
    'library:actions': (): Result<ResponseOf<'library:actions'>, AppError> =>
      ok({
        folder: '/incidents',
        files: [...files].map(([path, kept]) => actionsInFile(kept, path, false)),
        unread: [],
        isPartial: false,
      }),
    'library:changeAction': ({
      path,
      ...seen
    }: RequestOf<'library:changeAction'>): Result<ResponseOf<'library:changeAction'>, AppError> => {
      const kept = files.get(path);
      if (kept === undefined) return err(appError('file-not-found', { file: path }));
      const changed = changeSeenAction(kept, { ...seen, now: now() });
      if (!changed.ok) return err(appError(changed.error, { file: path }));
      files.set(path, changed.value);
      return ok(actionsInFile(changed.value, path, false));
    },
  };
}
