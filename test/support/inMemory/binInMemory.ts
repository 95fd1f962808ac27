import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import type { RequestOf, ResponseOf } from '#shared/ipc/contract.ts';

/** The main process' bin, over files in memory. */
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
    'library:putBack': ({ path }: RequestOf<'library:putBack'>): Result<undefined, AppError> => {
      const incident = binned.get(path);
      if (incident === undefined) return err(appError('path-not-granted', { file: path }));
      if (files.has(path)) return err(appError('file-exists', { file: path }));
      files.set(path, incident);
      return ok(undefined);
    },
  };
}
