import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import type { CopiesBeside, CopyToMerge } from '#shared/ipc/payloads.ts';
import { conflictCopyName } from '#shared/merge/conflictCopyNames.ts';

interface ReadRequest {
  readonly handle: string;
  readonly names: readonly string[];
}

interface PutAwayRequest {
  readonly handle: string;
  readonly copies: readonly Pick<CopyToMerge, 'name' | 'digest'>[];
}

/** Conflict copies among files in memory, as the main process finds, reads and removes them. */
export function copiesInMemory(files: Map<string, Incident>) {
  /** What copies come from, by path; the others have no known beginning. */
  const bases = new Map<string, Incident>();
  const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
  const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  const copyAt = (path: string, name: string) => (name.startsWith('/') ? name : `${folderOf(path)}${name}`);
  const digestOf = (incident: Incident | undefined) => JSON.stringify(incident);

  const handlers = {
    'copies:list': ({ handle: path }: { readonly handle: string }): Result<CopiesBeside, AppError> => {
      const beside = [...files.keys()].filter(
        (other) => other !== path && folderOf(other) === folderOf(path),
      );
      const copies = beside.flatMap((other) => {
        const found = conflictCopyName(nameOf(other));
        if (found?.original !== nameOf(path)) return [];
        return [{ name: nameOf(other), client: found.client, isPersonal: found.isPersonal }];
      });
      const original = `${folderOf(path)}${conflictCopyName(nameOf(path))?.original ?? ''}`;
      const id = files.get(path)?.id;
      const isNamed = (other: string) => copies.some(({ name }) => name === nameOf(other));
      const twins = beside.filter(
        (other) => files.get(other)?.id === id && !isNamed(other) && other !== original,
      );
      return ok({ copies, unread: [], original: files.has(original) ? original : null, twins });
    },
    'copies:read': ({ handle, names }: ReadRequest): Result<readonly CopyToMerge[], AppError> => {
      const copies: CopyToMerge[] = [];
      for (const name of names) {
        const copy = copyAt(handle, name);
        const incident = files.get(copy);
        if (incident === undefined) return err(appError('file-not-found', { file: copy }));
        const base = bases.get(copy) ?? null;
        copies.push({ name, incident, repairs: [], base, digest: digestOf(incident) });
      }
      return ok(copies);
    },
    'copies:putAway': ({ handle, copies }: PutAwayRequest) => {
      const left: AppError[] = [];
      for (const { name, digest } of copies) {
        const copy = copyAt(handle, name);
        if (digestOf(files.get(copy)) === digest) files.delete(copy);
        else left.push(appError('changed-on-disk', { file: copy }));
      }
      return ok({ left });
    },
  };
  return { bases, handlers };
}
