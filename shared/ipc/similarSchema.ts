import { z } from 'zod';
import type { IncidentId } from '#shared/domain/incident/ids.ts';
import { WHEN_TO_WRITE_LIMITS } from '#shared/domain/incident/trigger.ts';
import { reference, timestamp } from '#shared/format/schemaValues.ts';
import type { ComparedIncident } from '#shared/similar/incidentDigest.ts';
import type { SimilarIncident } from '#shared/similar/similarIncidents.ts';
import type { SimilarityReason } from '#shared/similar/similarity.ts';

/** More than `comparedIncident` leaves of a text. */
const text = z.string().max(10_000);

const compared: z.ZodType<ComparedIncident> = z.object({
  id: reference<IncidentId>().nullable(),
  date: timestamp,
  title: text,
  summary: text,
  causes: text,
  tags: z.array(text).max(100),
});

/** An incident to look for others like it, and how many days back. */
export interface SimilarRequest {
  readonly incident: ComparedIncident;
  readonly days: number;
}

/** Validates what a window asks for. */
export const similarRequestSchema: z.ZodType<SimilarRequest> = z.object({
  incident: compared,
  days: z.number().min(WHEN_TO_WRITE_LIMITS.repeatDays.min).max(WHEN_TO_WRITE_LIMITS.repeatDays.max),
});

const reason: z.ZodType<SimilarityReason> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('tags'), tags: z.array(text) }),
  z.object({
    kind: z.literal('words'),
    words: z.array(text),
    where: z.enum(['title', 'summary', 'causes']),
  }),
]);

/** Validates what the main process found. */
export const similarIncidentsSchema: z.ZodType<readonly SimilarIncident[]> = z.array(
  z.object({
    id: reference<IncidentId>(),
    path: z.string().min(1).max(4096),
    title: text,
    date: timestamp,
    timeZone: z.string(),
    reasons: z.array(reason),
    actions: z.array(
      z.object({
        title: text,
        owner: text.exactOptional(),
        due: text.exactOptional(),
        isOverdue: z.boolean(),
      }),
    ),
  }),
);
