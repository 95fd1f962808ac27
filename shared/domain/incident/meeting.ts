import type { AttendeeId, BlockId } from '#shared/domain/incident/ids.ts';
import type { ListItem } from '#shared/domain/incident/listItem.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

export interface Attendee {
  readonly id: AttendeeId;
  readonly name: string;
  readonly role: string;
  readonly present: boolean;
}

/** The subjects of a block of the agenda. `promises`, the open actions of earlier incidents, is known since 1.7. */
export const BLOCK_KINDS = [
  'welcome',
  'promises',
  'summary',
  'timeline',
  'causes',
  'learning',
  'actions',
  'other',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export interface AgendaBlock {
  readonly id: BlockId;
  readonly kind: BlockKind;
  readonly title: string;
  readonly minutes: number;
  /** Never shortened when earlier blocks overrun. */
  readonly isProtected: boolean;
}

/** The kinds of entries in the clock's log. `clock-change` comes from the computer, the others from a person. */
export const MEETING_LOG_ACTIONS = [
  'start',
  'pause',
  'resume',
  'next',
  'back',
  'extend',
  'end',
  'clock-change',
] as const;
export type MeetingLogAction = (typeof MEETING_LOG_ACTIONS)[number];

export interface MeetingLogEntry {
  /** By the computer's clock. It may run backwards where somebody set that clock. */
  readonly at: Timestamp;
  readonly action: MeetingLogAction;
  /** Only with `extend`. */
  readonly minutes?: number;
  /**
   * Only with `next` and `back`: the block that the meeting went to, by id, so that reordering the plan changes
   * nothing.
   */
  readonly block?: BlockId;
  /** Only with `clock-change`: how far the computer's clock was set forward, negative for back. */
  readonly seconds?: number;
}

/** The room's answers when the meeting closed. A field that is left out was not asked. */
export interface MeetingClosing {
  /** People asked. */
  readonly asked?: number;
  /** People who learned something. */
  readonly learned?: number;
  /** People who would come to such a meeting again. */
  readonly wouldComeAgain?: number;
}

/** A meeting that was held before a follow-up session took its place; kept as it was. */
export interface HeldMeeting {
  readonly facilitator?: string;
  readonly attendees: readonly Attendee[];
  readonly plan: readonly AgendaBlock[];
  readonly log: readonly MeetingLogEntry[];
  readonly closing?: MeetingClosing;
}

/** Somebody who was asked before the meeting what they saw. */
export interface AskedPerson {
  /** As the list of the meeting or the timeline has it, without an address. Each stands once. */
  readonly name: string;
  readonly askedAt: Timestamp;
  /** When their answers were taken in; absent: not yet. */
  readonly answeredAt?: Timestamp;
}

/** The review meeting (guide, "Running the Postmortem Meeting"). */
export interface Meeting {
  readonly scheduledFor?: Timestamp;
  readonly facilitator?: string;
  readonly attendees: readonly Attendee[];
  /** In running order; 30 to 60 minutes together. Empty: not planned yet. */
  readonly plan: readonly AgendaBlock[];
  readonly log: readonly MeetingLogEntry[];
  /** Fixes raised too early, kept for the action block. */
  readonly parkingLot: readonly ListItem[];
  /** The facilitator's own notes: never exported, never on the wall. */
  readonly privateNotes: string;
  readonly closing?: MeetingClosing;
  /** The sessions before this one, oldest first, when this one is a follow-up. */
  readonly held?: readonly HeldMeeting[];
  /** The document says when the meeting was held, for how long, and by which roles. Left out: it does not. */
  readonly isInDocument?: boolean;
  /** Who was asked what they saw, in the order in which they were; absent: nobody. */
  readonly asked?: readonly AskedPerson[];
}
