import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { changeListed } from '#shared/domain/listedChange.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import type { RequestOf, ResponseOf } from '#shared/ipc/contract.ts';

/** What the main process does with files of the list, over files in memory. */
export function binInMemory(files: Map<string, Incident>) {
  const binned = new Map<string, Incident>();
  return {
    'library:moveToBin': ({
      path,
    }: RequestOf<'library:moveToBin'>): Result<ResponseOf<'library:moveToBin'>, AppError> => {
      const incident = files.get(path);
      if (incident === undefined) return err(appError('file-not-found', { file: path }));
      binned.set(path, incident);
      files.delete(path);
      return ok({ pictures: 'none', canPutBack: true });
    },
    'library:change': ({ path, ...seen }: RequestOf<'library:change'>): Result<undefined, AppError> => {
      const incident = files.get(path);
      if (incident === undefined) return err(appError('file-not-found', { file: path }));
      const changed = changeListed(incident, seen, incident.updatedAt);
      if (!changed.ok) return err(appError(changed.error, { file: path }));
      files.set(path, changed.value);
      return ok(undefined);
    },
    'library:renameFile': ({
      path,
      name,
    }: RequestOf<'library:renameFile'>): Result<ResponseOf<'library:renameFile'>, AppError> => {
      const incident = files.get(path);
      if (incident === undefined) return err(appError('file-not-found', { file: path }));
      const next = path.replace(/[^/]+$/, name);
      files.delete(path);
      files.set(next, incident);
      return ok({ path: next });
    },
    'library:putBack': ({ path }: RequestOf<'library:putBack'>): Result<undefined, AppError> => {
      const incident = binned.get(path);
      if (incident === undefined) return err(appError('path-not-granted', { file: path }));
      if (files.has(path)) return err(appError('file-exists', { file: path }));
      files.set(path, incident);
      return ok(undefined);
    },
  };
}
