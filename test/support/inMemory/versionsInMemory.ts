import { err, ok } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { appError } from '#shared/errors/appError.ts';
import type { BroughtText } from '#shared/publication/returned/document/broughtText.ts';
import {
  type ExportedVersion,
  exportedBase,
  likelyExports,
} from '#shared/publication/returned/exportedBase.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { type EarlierVersion, type VersionList, versionRows } from '#shared/versions/versionRows.ts';
import { TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';

/** Earlier versions of the one incident of a test, newest first, as the main process lists and reads them. */
export function versionsInMemory(
  versions: readonly EarlierVersion[],
  repository: Pick<VersionList, 'commits' | 'uncommitted'>,
) {
  const exported: (ExportedVersion & { readonly exported: string })[] = [];
  return {
    'versions:keepExported': ({
      incident,
      fingerprint,
    }: {
      readonly incident: Incident;
      readonly fingerprint: string;
    }) => {
      exported.unshift({ incident, keptAt: timestampAt(TEST_NOW_MS), exported: fingerprint });
      return ok(undefined);
    },
    'versions:ofExport': ({ fingerprint }: { readonly fingerprint: string }) =>
      ok({ incident: exported.find((each) => each.exported === fingerprint)?.incident ?? null }),
    'versions:returned': ({
      incident,
      document,
    }: {
      readonly incident: Incident;
      readonly document: BroughtText;
    }) => {
      const likely = likelyExports(exported, incident.publication.lastExports, document.name);
      const found = exportedBase(likely, document);
      return ok({ base: found === null ? null : { incident: found.incident, keptAt: found.keptAt } });
    },
    'versions:list': () =>
      ok({
        rows: versionRows(versions),
        folder: versions.length === 0 ? null : '/versions/incident',
        ...repository,
      }),
    'versions:read': ({ number }: { readonly number: number }) => {
      const incident = versions.find((version) => version.number === number)?.incident ?? null;
      return incident === null ? err(appError('file-not-found', { file: `${number}` })) : ok({ incident });
    },
  };
}
