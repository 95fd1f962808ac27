import { z } from 'zod';
import type { AttendeeId, BlockId, ItemId } from '#shared/domain/incident/ids.ts';
import { BLOCK_KINDS, MEETING_LOG_ACTIONS } from '#shared/domain/incident/meeting.ts';
import { id, optionalText, reference, text, timestamp, visibility } from '#shared/format/schemaParts.ts';

const listItemSchema = z.looseObject({ id: id<ItemId>(), text, visibility });

/** A list section; left out means empty. */
export const listItemsSchema = z.array(listItemSchema).default([]);

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

export const meetingSchema = z.looseObject({
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
});
