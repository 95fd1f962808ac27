import { z } from 'zod';
import { PRIORITIES } from '#shared/domain/incident/actionItem.ts';
import type { BlockId } from '#shared/domain/incident/ids.ts';
import { BLOCK_KINDS, MEETING_LOG_ACTIONS } from '#shared/domain/incident/meeting.ts';
import { SHOWN_KINDS } from '#shared/domain/incident/timelineEvent.ts';
import { PHASE_STARTS } from '#shared/domain/timeline/phases.ts';
import { readPictureAddress } from '#shared/ipc/pictureAddress.ts';
import { WALL_LOOKS } from '#shared/settings/settings.ts';
import { parseTimestamp, type Timestamp } from '#shared/time/timestamp.ts';
import { FLAG_SIDES, MOST_FLAG_ROWS } from '#shared/wall/barFlags.ts';
import type { WallMessage, WallPart } from '#shared/wall/wallMessage.ts';
import { MOST_FIGURES } from '#shared/wall/wallMetrics.ts';

/*
 * Every object is strict: a field that is not named here does not reach the wall, it makes the main
 * process refuse the whole message.
 */

/** More than a page holds, whatever stands on it. */
const text = z.string().max(20_000);
const line = z.string().max(2000);
const fraction = z.number().min(0).max(1);
const timestamp = z.string().refine((value): value is Timestamp => parseTimestamp(value) !== null);
const blockId = z.string().transform((value) => value as BlockId); // Any text is an id of the plan it came with.

const logEntry = z.strictObject({
  at: timestamp,
  action: z.enum(MEETING_LOG_ACTIONS),
  minutes: z.number().exactOptional(),
  block: blockId.exactOptional(),
  seconds: z.number().exactOptional(),
});

const clock = z.strictObject({
  plan: z.array(
    z.strictObject({
      id: blockId,
      kind: z.enum(BLOCK_KINDS),
      title: line,
      minutes: z.number(),
      isProtected: z.boolean(),
    }),
  ),
  log: z.array(logEntry),
  timeZone: line,
});

const part: z.ZodType<WallPart> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text, isContinued: z.boolean() }),
  z.strictObject({ kind: z.literal('text'), size: z.enum(['title', 'lead', 'body', 'code']), text }),
  z.strictObject({
    kind: z.literal('opening'),
    rules: z.array(z.strictObject({ text, more: text })),
    agenda: z.array(z.strictObject({ title: line, minutes: line, isCurrent: z.boolean() })),
  }),
  z.strictObject({ kind: z.literal('item'), text, isContinued: z.boolean() }),
  z.strictObject({
    kind: z.literal('figures'),
    columns: z.int().min(1).max(MOST_FIGURES),
    figures: z
      .array(z.strictObject({ label: line, before: line, value: line, unit: line, more: line }))
      .max(MOST_FIGURES),
  }),
  z.strictObject({
    kind: z.literal('answer'),
    text,
    isCurrent: z.boolean(),
    facts: line,
    isContinued: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('action'),
    priority: z.enum(PRIORITIES),
    title: text,
    owner: line,
    due: line,
    state: line,
    isToBeDone: z.boolean(),
    isCurrent: z.boolean(),
    isContinued: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('trail'), steps: z.array(line) }),
  z.strictObject({
    kind: z.literal('tree'),
    lines: z.literal([1, 2]),
    rows: z.array(
      z.strictObject({
        depth: z.number().int().min(0),
        text: line,
        asks: line,
        isCurrent: z.boolean(),
        end: z.enum(['goes-on', 'safeguard', 'stopped', 'open']),
      }),
    ),
  }),
  z.strictObject({ kind: z.literal('mark'), text: line }),
]);

const eventHead = { time: line, timeNote: line, kind: z.enum(SHOWN_KINDS) };
const event = z.strictObject({ ...eventHead, title: text });

const bar = z.strictObject({
  phases: z.array(z.strictObject({ since: z.enum(PHASE_STARTS).nullable(), from: fraction, to: fraction })),
  ticks: z.array(
    z.strictObject({
      at: fraction,
      time: line,
      words: line,
      side: z.enum(FLAG_SIDES),
      row: z
        .int()
        .min(0)
        .max(MOST_FLAG_ROWS - 1),
    }),
  ),
  knobs: z.array(fraction),
  isCut: z.strictObject({ before: z.boolean(), after: z.boolean() }),
  unknownFrom: fraction.nullable(),
});

/** Validates what the desk sends for the wall, and once more what the wall is sent. */
export const wallMessageSchema: z.ZodType<WallMessage> = z.strictObject({
  clock: clock.nullable(),
  step: line,
  headline: line,
  content: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('blank') }),
    z.strictObject({
      kind: z.literal('picture'),
      address: z
        .string()
        .refine((address) => readPictureAddress(address) !== null, 'the address of a picture'),
      caption: text,
      alt: text,
    }),
    z.strictObject({
      kind: z.literal('graph'),
      name: line,
      words: line,
      line: z
        .string()
        .max(50_000)
        .regex(/^[MLh\d.\- ]*$/),
      high: line,
      highAt: fraction,
      threshold: z.strictObject({ at: fraction, words: line }).nullable(),
      phases: z.array(z.strictObject({ since: z.enum(PHASE_STARTS), from: fraction, to: fraction })),
      ticks: z.array(z.strictObject({ at: fraction, time: line })),
      lit: z.strictObject({ from: fraction, to: fraction }),
    }),
    z.strictObject({
      kind: z.literal('parts'),
      size: z.enum(['usual', 'large', 'largest']),
      parts: z.array(part),
      bar: bar.nullable(),
    }),
    z.strictObject({
      kind: z.literal('timeline'),
      before: z.array(event),
      now: z.strictObject({ ...eventHead, parts: z.array(part) }).nullable(),
      after: z.array(event),
      bar: bar.nullable(),
      knownThen: line,
    }),
  ]),
  page: z.strictObject({ number: z.number().int().positive(), count: z.number().int().positive() }),
  look: z.enum(WALL_LOOKS),
});
