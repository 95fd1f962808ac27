import { z } from 'zod';
import type { IncidentId } from '#shared/domain/incident/ids.ts';
import { INCIDENT_STATUSES, type Incident, SEVERITIES } from '#shared/domain/incident/incident.ts';
import { TRIGGER_CRITERIA } from '#shared/domain/incident/trigger.ts';
import { actionItemSchema } from '#shared/format/actionSchema.ts';
import { causeNodeSchema } from '#shared/format/causeSchema.ts';
import { impactRowSchema } from '#shared/format/impactSchema.ts';
import { listItemsSchema, meetingSchema } from '#shared/format/meetingSchema.ts';
import { publicationSchema } from '#shared/format/publicationSchema.ts';
import type { Agree } from '#shared/format/schemaAgreement.ts';
import { id, optionalText, reference, text, timestamp } from '#shared/format/schemaParts.ts';
import { milestonesSchema, timelineEventSchema } from '#shared/format/timelineSchema.ts';

/** Why an incident is written about, as a file or a message holds it. */
export const triggerSchema = z.looseObject({
  criteria: z.array(z.enum(TRIGGER_CRITERIA)).default([]),
  note: optionalText,
  decidedAt: timestamp.exactOptional(),
  metThreshold: optionalText,
  repeats: z.array(reference<IncidentId>()).exactOptional(),
});

const dismissedHintSchema = z.looseObject({ rule: z.string(), excerpt: optionalText, id: optionalText });

const dismissedFindingSchema = z.looseObject({
  rule: z.string(),
  id: optionalText,
  field: optionalText,
  reason: text,
  at: timestamp,
});

/**
 * An incident as a file or a message holds it. The order of the keys here is their order in the file.
 * Keys that this version does not know are kept. Lists and texts that are left out read as empty;
 * the title, the severity and the two dates may not be left out.
 */
export const incidentSchema = z.looseObject({
  schemaVersion: z.string(),
  id: id<IncidentId>(),
  title: z.string(),
  severity: z.enum(SEVERITIES),
  status: z.enum(INCIDENT_STATUSES).default('draft'),
  timeZone: z.string().default('UTC'),
  createdAt: timestamp,
  updatedAt: timestamp,
  tags: z.array(z.string()).default([]),
  milestones: milestonesSchema.prefault({}),
  trigger: triggerSchema.prefault({}),
  summary: text,
  impact: z.array(impactRowSchema).default([]),
  timeline: z.array(timelineEventSchema).default([]),
  failure: text,
  causes: z.array(causeNodeSchema).default([]),
  rootCause: text,
  rootCauseBasis: optionalText,
  contributingFactors: listItemsSchema,
  wentWell: listItemsSchema,
  wentPoorly: listItemsSchema,
  gotLucky: listItemsSchema,
  actions: z.array(actionItemSchema).default([]),
  lessons: listItemsSchema,
  meeting: meetingSchema.prefault({}),
  publication: publicationSchema.prefault({}),
  dismissedHints: z.array(dismissedHintSchema).exactOptional(),
  dismissedFindings: z.array(dismissedFindingSchema).exactOptional(),
});

// Does not compile when the validators and the domain types say different things.
true satisfies Agree<z.output<typeof incidentSchema>, Incident>;
