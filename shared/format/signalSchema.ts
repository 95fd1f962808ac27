import { z } from 'zod';
import type { CauseId, SignalId } from '#shared/domain/incident/ids.ts';
import { VISIBILITIES } from '#shared/domain/incident/visibility.ts';
import { id, optionalText, reference, text, timestamp } from '#shared/format/schemaValues.ts';

/** One signal of the file. Its points are read where they are drawn, so that a bad one costs nothing but itself. */
export const signalSchema = z.looseObject({
  id: id<SignalId>(),
  name: text,
  unit: optionalText,
  source: optionalText,
  threshold: z.number().exactOptional(),
  isBelow: z.boolean().exactOptional(),
  visibility: z.enum(VISIBILITIES).default('private'),
  measured: z.number().nonnegative().exactOptional(),
  stretches: z
    .array(z.looseObject({ causeId: reference<CauseId>(), from: timestamp, to: timestamp }))
    .default([]),
  points: text,
});
