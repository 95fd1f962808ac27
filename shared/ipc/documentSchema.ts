import { z } from 'zod';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { incidentSchema } from '#shared/format/schema.ts';

/** Names an open document. */
export const handle = z.string().min(1).max(100);

/** Typed as the domain's own type, which does not speak of unknown keys; they pass all the same. */
export const incident: z.ZodType<Incident> = incidentSchema;
