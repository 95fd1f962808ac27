import { z } from 'zod';
import { timestamp } from '#shared/format/schemaValues.ts';
import type { IncidentCommit, VersionList } from '#shared/versions/versionRows.ts';

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
