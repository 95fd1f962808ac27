import { z } from 'zod';
import { ACTION_STATUSES, ACTION_TYPES, PRIORITIES } from '#shared/domain/incident/actionItem.ts';
import { CAUSE_KINDS, CONFIDENCES, SAFEGUARDS } from '#shared/domain/incident/causeNode.ts';
import type {
  ActionId,
  AttendeeId,
  BlockId,
  CauseId,
  EventId,
  ImpactRowId,
  IncidentId,
  ItemId,
  PictureId,
} from '#shared/domain/incident/ids.ts';
import { INCIDENT_STATUSES, type Incident, SEVERITIES } from '#shared/domain/incident/incident.ts';
import { BLOCK_KINDS, MEETING_LOG_ACTIONS } from '#shared/domain/incident/meeting.ts';
import type { ConflictValue } from '#shared/domain/incident/mergeConflict.ts';
import type { MilestoneName } from '#shared/domain/incident/milestones.ts';
import { AUDIENCES, EXPORT_FORMATS, EXPORT_WAYS } from '#shared/domain/incident/publication.ts';
import { EVENT_KINDS, EVENT_PRECISIONS } from '#shared/domain/incident/timelineEvent.ts';
import { TRIGGER_CRITERIA } from '#shared/domain/incident/trigger.ts';
import { VISIBILITIES } from '#shared/domain/incident/visibility.ts';
import { id, optionalText, reference, text, timestamp } from '#shared/format/schemaValues.ts';
import { signalSchema } from '#shared/format/signalSchema.ts';

// The content security policy forbids compiling validators from text at run time.
z.config({ jitless: true });

const visibility = z.enum(VISIBILITIES).default('internal');

const timelineEventSchema = z.looseObject({
  id: id<EventId>(),
  occurredAt: timestamp.nullable().default(null),
  endedAt: timestamp.exactOptional(),
  knownAt: timestamp.exactOptional(),
  precision: z.enum(EVENT_PRECISIONS).default('exact'),
  kind: z.enum(EVENT_KINDS).exactOptional(),
  title: text,
  detail: optionalText,
  actor: optionalText,
  source: optionalText,
  keyMoment: z.boolean().default(false),
  visibility,
});

const milestone = reference<EventId>().nullable().default(null);

const milestonesSchema = z.looseObject({
  impactStarted: milestone,
  detected: milestone,
  acknowledged: milestone,
  identified: milestone,
  mitigated: milestone,
  resolved: milestone,
} satisfies Record<MilestoneName, typeof milestone>);

const computedSchema = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('duration') }),
  z.looseObject({
    kind: z.literal('sla'),
    targetPercent: z.number(),
    month: z.string(),
    otherDowntimeMinutes: z.number().default(0),
  }),
]);

const impactRowSchema = z.looseObject({
  id: id<ImpactRowId>(),
  metric: text,
  value: text,
  source: optionalText,
  computed: computedSchema.exactOptional(),
  visibility,
});

const stopSchema = z.discriminatedUnion('reason', [
  z.looseObject({ reason: z.literal('safeguard'), safeguard: z.enum(SAFEGUARDS) }),
  z.looseObject({ reason: z.enum(['outside-control', 'accepted-risk', 'needs-investigation']) }),
]);

const causeNodeSchema = z.looseObject({
  id: id<CauseId>(),
  parentId: reference<CauseId>().nullable().default(null),
  question: text,
  answer: text,
  evidence: z.array(reference<EventId>()).default([]),
  evidenceNote: optionalText,
  confidence: z.enum(CONFIDENCES).default('possible'),
  kind: z.enum(CAUSE_KINDS).default('occurrence'),
  stop: stopSchema.exactOptional(),
  alsoExplains: z.array(reference<CauseId>()).exactOptional(),
});

/** A due date that is not a date is kept as it was written; completeness asks for a real one. */
const actionItemSchema = z.looseObject({
  id: id<ActionId>(),
  title: text,
  owner: optionalText,
  due: optionalText,
  priority: z.enum(PRIORITIES).default('P2'),
  type: z.enum(ACTION_TYPES).default('prevent'),
  status: z.enum(ACTION_STATUSES).default('open'),
  doneOn: optionalText,
  notDoingReason: optionalText,
  team: optionalText,
  snoozedUntil: optionalText,
  snoozeReason: optionalText,
  causeIds: z.array(reference<CauseId>()).default([]),
  doneWhen: optionalText,
  ticketUrl: optionalText,
  visibility,
});

const listItemSchema = z.looseObject({ id: id<ItemId>(), text, visibility });

/** A list section; left out means empty. */
const listItemsSchema = z.array(listItemSchema).default([]);

const attendeeSchema = z.looseObject({
  id: id<AttendeeId>(),
  name: text,
  role: text,
  present: z.boolean().default(false),
});

const blockSchema = z.looseObject({
  id: id<BlockId>(),
  kind: z.enum(BLOCK_KINDS).default('other'),
  title: text,
  minutes: z.number(),
  isProtected: z.boolean().default(false),
});

const logEntrySchema = z.looseObject({
  at: timestamp,
  action: z.enum(MEETING_LOG_ACTIONS),
  minutes: z.number().exactOptional(),
  block: reference<BlockId>().exactOptional(),
  seconds: z.number().exactOptional(),
});

const closingSchema = z.looseObject({
  asked: z.number().exactOptional(),
  learned: z.number().exactOptional(),
  wouldComeAgain: z.number().exactOptional(),
});

const heldMeetingSchema = z.looseObject({
  facilitator: optionalText,
  attendees: z.array(attendeeSchema).default([]),
  plan: z.array(blockSchema).default([]),
  log: z.array(logEntrySchema).default([]),
  closing: closingSchema.exactOptional(),
});

const askedSchema = z.looseObject({
  name: text,
  askedAt: timestamp,
  answeredAt: timestamp.exactOptional(),
});

const meetingSchema = z.looseObject({
  scheduledFor: timestamp.exactOptional(),
  facilitator: optionalText,
  attendees: z.array(attendeeSchema).default([]),
  plan: z.array(blockSchema).default([]),
  log: z.array(logEntrySchema).default([]),
  parkingLot: listItemsSchema,
  privateNotes: text,
  closing: closingSchema.exactOptional(),
  held: z.array(heldMeetingSchema).exactOptional(),
  isInDocument: z.boolean().exactOptional(),
  asked: z.array(askedSchema).exactOptional(),
});

const exportRecordSchema = z.looseObject({
  at: timestamp,
  format: z.enum(EXPORT_FORMATS),
  audience: z.enum(AUDIENCES),
  way: z.enum(EXPORT_WAYS).exactOptional(),
  fingerprint: optionalText,
  fileName: optionalText,
});

const publicationSchema = z.looseObject({
  statusPageUrl: optionalText,
  statusPageProvider: optionalText,
  apology: optionalText,
  publicSummary: optionalText,
  publicTitle: optionalText,
  publicDuration: optionalText,
  publicPrevention: optionalText,
  aliases: z.array(z.looseObject({ name: z.string(), alias: z.string() })).default([]),
  lastExports: z.array(exportRecordSchema).default([]),
});

/** A type without readonly marks and without the open keys that a loose object allows, all the way down. */
type Bare<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Bare<Item>[]
    : { -readonly [Key in keyof T as string extends Key ? never : Key]: Bare<T[Key]> };

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** `true` when both types have the same keys, the same optional keys and the same values, else `false`. */
export type Agree<A, B> = Same<Bare<A>, Bare<B>>;

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

const pictureSchema = z.looseObject({
  id: id<PictureId>(),
  file: z.string(),
  width: z.number().nonnegative().default(0),
  height: z.number().nonnegative().default(0),
  parts: z.number().int().nonnegative().exactOptional(),
  isAnonymous: z.boolean().exactOptional(),
  pageOf: z.string().exactOptional(),
  caption: text,
  altText: text,
  source: optionalText,
  takenAt: timestamp.exactOptional(),
  visibility: z.enum(VISIBILITIES).default('private'),
  eventIds: z.array(reference<EventId>()).default([]),
  causeIds: z.array(reference<CauseId>()).default([]),
  impactIds: z.array(reference<ImpactRowId>()).exactOptional(),
  inSummary: z.boolean().exactOptional(),
});

const conflictValue = z.custom<ConflictValue>((value) => value !== undefined, 'a value');

const conflictSchema = z.looseObject({
  path: z.string(),
  id: optionalText,
  theirs: conflictValue.exactOptional(),
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
  isArchived: z.boolean().exactOptional(),
  isSample: z.boolean().exactOptional(),
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
  pictures: z.array(pictureSchema).exactOptional(),
  signals: z.array(signalSchema).exactOptional(),
  dismissedHints: z.array(dismissedHintSchema).exactOptional(),
  dismissedFindings: z.array(dismissedFindingSchema).exactOptional(),
  conflicts: z.array(conflictSchema).exactOptional(),
});

// Does not compile when the validators and the domain types say different things.
true satisfies Agree<z.output<typeof incidentSchema>, Incident>;
