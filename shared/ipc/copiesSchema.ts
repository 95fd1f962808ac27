import { z } from 'zod';
import { incident, repairs } from '#shared/ipc/documentSchema.ts';
import type { CopiesBeside, CopyToMerge } from '#shared/ipc/payloads.ts';
import { error, fileName, path } from '#shared/ipc/placeSchema.ts';

/** A file that holds the same incident: beside the open one by its name, or any other that the window was given. */
export const copyName = z.union([fileName, path]);
export const copiesBeside: z.ZodType<CopiesBeside> = z.object({
  copies: z.array(z.object({ name: fileName, client: z.string(), isPersonal: z.boolean() })),
  unread: z.array(error),
  original: path.nullable(),
  twins: z.array(path),
});
export const copiesToMerge: z.ZodType<readonly CopyToMerge[]> = z.array(
  z.object({ name: copyName, incident, repairs, base: incident.nullable(), digest: z.string() }),
);
