import { z } from 'zod';
import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';
import { SECTION_IDS } from '#shared/domain/incident/sections.ts';
import { LEAK_KINDS, type Leak } from '#shared/errors/leak.ts';

export const spot: z.ZodType<DeskSpot> = z.object({
  place: z.enum([...SECTION_IDS, 'meeting', 'publish']),
  id: z.string(),
  field: z.string(),
});

/** What stopped an export, as it crosses to the window. */
export const leakSchema: z.ZodType<Leak> = z.object({
  kind: z.enum(LEAK_KINDS),
  words: z.string(),
  where: z.string(),
  excerpt: z.string(),
  span: z.tuple([z.number(), z.number()]),
  home: spot,
  source: spot.exactOptional(),
});
