import { err, ok } from '#shared/basics/result.ts';
import { appError } from '#shared/errors/appError.ts';
import { type EarlierVersion, versionRows } from '#shared/versions/versionRows.ts';

/** Earlier versions of the one incident of a test, newest first, as the main process lists and reads them. */
export function versionsInMemory(versions: readonly EarlierVersion[]) {
  return {
    'versions:list': () =>
      ok({ rows: versionRows(versions), folder: versions.length === 0 ? null : '/versions/incident' }),
    'versions:read': ({ number }: { readonly number: number }) => {
      const incident = versions.find((version) => version.number === number)?.incident ?? null;
      return incident === null ? err(appError('file-not-found', { file: `${number}` })) : ok({ incident });
    },
  };
}
