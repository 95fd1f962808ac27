import { z } from 'zod';
import type { IncidentId } from '#shared/domain/incident/ids.ts';
import { APP_ERROR_CODES, type AppError } from '#shared/errors/appError.ts';
import { reference, timestamp } from '#shared/format/schemaValues.ts';
import { leakSchema } from '#shared/ipc/leakSchema.ts';

/** A full path. */
export const path = z.string().min(1).max(4096);

/** Each file that holds an incident, with when that began: the fields of `DatedCopy`. */
export const datedCopy = {
  id: reference<IncidentId>(),
  path,
  updatedAt: timestamp,
  date: timestamp,
  timeZone: z.string(),
};

export const error: z.ZodType<AppError> = z.object({
  code: z.enum(APP_ERROR_CODES),
  file: z.string().exactOptional(),
  place: z.string().exactOptional(),
  reason: z.string().exactOptional(),
  isKept: z.boolean().exactOptional(),
  leaks: z.array(leakSchema).exactOptional(),
});

/** Of a file, without its folder. */
export const fileName = z.string().regex(/^[^/\\]{1,255}$/);
