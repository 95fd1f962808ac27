import { z } from 'zod';
import { ACTION_STATUSES } from '#shared/domain/incident/actionItem.ts';
import { SAFEGUARDS } from '#shared/domain/incident/causeNode.ts';
import type { ActionId, CauseId, IncidentId } from '#shared/domain/incident/ids.ts';
import { WHEN_TO_WRITE_LIMITS } from '#shared/domain/incident/trigger.ts';
import { reference, timestamp } from '#shared/format/schemaValues.ts';
import { spot } from '#shared/ipc/leakSchema.ts';
import type { LibraryRecurring } from '#shared/ipc/libraryPayloads.ts';
import { datedCopy, error, path } from '#shared/ipc/placeSchema.ts';
import type { ComparedIncident } from '#shared/similar/incidentDigest.ts';
import type { AlsoLearnt, LearntQuery } from '#shared/similar/learnt/learntIndex.ts';
import { LEARNT_KINDS, LONGEST_TYPED } from '#shared/similar/learnt/learntTexts.ts';
import type { SafeguardsInFile } from '#shared/similar/recurring/missingSafeguards.ts';
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
export const request: z.ZodType<SimilarRequest> = z.object({
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
export const found: z.ZodType<readonly SimilarIncident[]> = z.array(
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
        snoozedUntil: text.exactOptional(),
        isOverdue: z.boolean(),
      }),
    ),
    closed: z.number().int().nonnegative(),
    cameAgain: z.boolean(),
  }),
);

const incidentName = {
  ...datedCopy,
  title: z.string(),
  tags: z.array(z.string()),
};

const missingSafeguard = z.object({
  id: reference<CauseId>(),
  answer: z.string(),
  safeguard: z.enum(SAFEGUARDS),
  actions: z.array(
    z.object({
      id: reference<ActionId>(),
      title: z.string(),
      status: z.enum(ACTION_STATUSES),
      doneOn: z.string(),
    }),
  ),
});

/** Validates the missing safeguards of one incident. */
export const safeguardsInFile: z.ZodType<SafeguardsInFile> = z.object({
  ...incidentName,
  missing: z.array(missingSafeguard),
});

const count = z.number().int().nonnegative();
const progress = z.object({ done: count, of: count }).exactOptional();

/** Validates the safeguards that were missing in several incidents. */
export const recurring: z.ZodType<LibraryRecurring> = z.object({
  folder: path,
  causes: z.array(
    z.object({
      key: z.string(),
      words: z.array(z.string()),
      tags: z.array(z.string()),
      occurrences: z.array(
        z.object({ file: z.object(incidentName), missing: missingSafeguard, cameAgain: z.boolean() }),
      ),
      incidents: count,
      actions: z.object({ all: count, done: count, open: count }),
      cameAgain: count,
    }),
  ),
  missing: count,
  incidents: count,
  unread: z.array(error),
  isPartial: z.boolean(),
  hasSample: z.literal(true).exactOptional(),
  reading: progress,
  comparing: progress,
});

const learntKind = z.enum(LEARNT_KINDS);

/** Validates the text that is being typed, as much of it as is compared. */
export const learntRequest: z.ZodType<LearntQuery> = z.object({
  text: z.string().max(LONGEST_TYPED),
  kind: learntKind,
  except: reference<IncidentId>(),
});

/** Validates what was learnt already. */
export const alsoLearnt: z.ZodType<readonly AlsoLearnt[]> = z.array(
  z.object({
    kind: learntKind,
    spot,
    text: z.string(),
    incidentId: reference<IncidentId>(),
    path,
    title: z.string(),
    date: timestamp,
    timeZone: z.string(),
  }),
);
