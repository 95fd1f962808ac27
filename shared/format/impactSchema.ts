import { z } from 'zod';
import type { ImpactRowId } from '#shared/domain/incident/ids.ts';
import { id, optionalText, text, visibility } from '#shared/format/schemaParts.ts';

const computedSchema = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('duration') }),
  z.looseObject({
    kind: z.literal('sla'),
    targetPercent: z.number(),
    month: z.string(),
    otherDowntimeMinutes: z.number().default(0),
  }),
]);

export const impactRowSchema = z.looseObject({
  id: id<ImpactRowId>(),
  metric: text,
  value: text,
  source: optionalText,
  computed: computedSchema.exactOptional(),
  visibility,
});
