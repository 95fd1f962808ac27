import { z } from 'zod';
import { incident } from '#shared/ipc/documentSchema.ts';
import type { CopiesBeside, CopyToMerge, Synced, Theirs } from '#shared/ipc/payloads.ts';
import { error, fileName, path } from '#shared/ipc/placeSchema.ts';

/** What reading a file put right, in words. */
export const repairs = z.array(z.object({ place: z.string(), message: z.string() }));

/** What another program wrote into an open file. */
export const theirs: z.ZodType<Theirs> = z.object({
  incident,
  repairs,
  base: incident.exactOptional(),
});

/** A file that holds the same incident: beside the open one by its name, or any other that the window was given. */
export const copyName = z.union([fileName, path]);

export const copiesBeside: z.ZodType<CopiesBeside> = z.object({
  copies: z.array(z.object({ name: fileName, client: z.string(), isPersonal: z.boolean() })),
  unread: z.array(error),
  original: path.nullable(),
});

export const copiesToMerge: z.ZodType<readonly CopyToMerge[]> = z.array(
  z.object({ name: copyName, incident, repairs, base: incident.nullable(), digest: z.string() }),
);

const lines = z.array(z.string());
export const synced: z.ZodType<Synced> = z.object({
  remote: z.string(),
  committed: lines,
  received: lines,
  sent: z.number().int().nonnegative(),
  left: z.array(error),
  undecided: z.array(path),
});
