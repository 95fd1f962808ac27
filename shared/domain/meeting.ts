import type { AttendeeId, BlockId } from '#shared/domain/ids.ts';
import type { ListItem } from '#shared/domain/listItem.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

export interface Attendee {
  readonly id: AttendeeId;
  readonly name: string;
  readonly role: string;
  readonly present: boolean;
}

/** What a block of the agenda shows. */
export const BLOCK_KINDS = [
  'welcome',
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

/** What the facilitator did with the clock, in the order it was done. */
export const MEETING_LOG_ACTIONS = ['start', 'pause', 'resume', 'next', 'back', 'extend', 'end'] as const;
export type MeetingLogAction = (typeof MEETING_LOG_ACTIONS)[number];

export interface MeetingLogEntry {
  readonly at: Timestamp;
  readonly action: MeetingLogAction;
  /** Only with `extend`. */
  readonly minutes?: number;
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
}
