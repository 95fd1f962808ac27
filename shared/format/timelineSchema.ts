import { z } from 'zod';
import type { EventId } from '#shared/domain/incident/ids.ts';
import type { MilestoneName } from '#shared/domain/incident/milestones.ts';
import { EVENT_KINDS, EVENT_PRECISIONS } from '#shared/domain/incident/timelineEvent.ts';
import { id, optionalText, reference, text, timestamp, visibility } from '#shared/format/schemaParts.ts';

export const timelineEventSchema = z.looseObject({
  id: id<EventId>(),
  occurredAt: timestamp.nullable().default(null),
  endedAt: timestamp.exactOptional(),
  knownAt: timestamp.exactOptional(),
  precision: z.enum(EVENT_PRECISIONS).default('exact'),
  kind: z.enum(EVENT_KINDS).default('signal'),
  title: text,
  detail: optionalText,
  actor: optionalText,
  source: optionalText,
  keyMoment: z.boolean().default(false),
  visibility,
});

const milestone = reference<EventId>().nullable().default(null);

export const milestonesSchema = z.looseObject({
  impactStarted: milestone,
  detected: milestone,
  acknowledged: milestone,
  identified: milestone,
  mitigated: milestone,
  resolved: milestone,
} satisfies Record<MilestoneName, typeof milestone>);
