import { z } from 'zod';
import { timestamp } from '#shared/format/schemaValues.ts';
import type { IncidentCommit, VersionList } from '#shared/versions/versionRows.ts';
import type { FileTrace, KeptOfAll } from '#shared/versions/withoutFile.ts';

export const incidentCommitSchema: z.ZodType<IncidentCommit> = z.object({
  by: z.string(),
  at: timestamp,
  words: z.string(),
});

/** The list of kept versions as it crosses to the window. */
export const versionListSchema: z.ZodType<VersionList> = z.object({
  rows: z.array(
    z.object({
      number: z.number().int().nonnegative(),
      keptAt: timestamp,
      words: z.string(),
      isReadable: z.boolean(),
    }),
  ),
  folder: z.string().nullable(),
  commits: z.array(incidentCommitSchema),
  uncommitted: z.string().nullable(),
});

const count = z.number().int().nonnegative();

const trace: z.ZodType<FileTrace> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('gone'), path: z.string() }),
  z.object({ kind: z.literal('away'), path: z.string() }),
  z.object({ kind: z.literal('unsure'), path: z.string() }),
  z.object({ kind: z.literal('unknown') }),
  z.object({ kind: z.literal('back') }),
]);

/** What is kept of all incidents as it crosses to the window. */
export const keptOfAllSchema: z.ZodType<KeptOfAll> = z.object({
  folder: z.string(),
  incidents: count,
  versions: count,
  bytes: count,
  damaged: count,
  withoutFile: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      timeZone: z.string(),
      keptAt: timestamp,
      versions: count,
      bytes: count,
      isReadable: z.boolean(),
      trace,
      isSetAside: z.boolean(),
    }),
  ),
  unseen: z.object({ folder: z.string(), isAway: z.boolean(), isPartial: z.boolean(), files: count }),
});
