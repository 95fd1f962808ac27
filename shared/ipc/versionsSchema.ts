import { z } from 'zod';
import { timestamp } from '#shared/format/schemaValues.ts';
import type { VersionList } from '#shared/versions/versionRows.ts';

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
  commits: z.array(z.object({ by: z.string(), at: timestamp, words: z.string() })),
});
