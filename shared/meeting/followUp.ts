import type { BlockId, NewId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { AgendaBlock, HeldMeeting, Meeting } from '#shared/domain/incident/meeting.ts';
import { agendaMinutes } from '#shared/domain/meeting/usualAgenda.ts';
import { type BlockClock, type MeetingClock, meetingClock } from '#shared/meeting/meetingClock.ts';
import { MEETING_MINUTES, withTotalMinutes } from '#shared/meeting/planMinutes.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

interface CarryOver {
  readonly now: Timestamp;
  readonly newId: NewId;
  readonly chosen?: ReadonlySet<BlockId>;
}

/**
 * The blocks that the meeting did not get through: all after the current one, and that one itself unless it
 * is the last and the meeting was ended in it.
 */
function unfinishedBlocks({ blocks, currentIndex, phase }: MeetingClock): readonly BlockClock[] {
  if (currentIndex === null) return phase === 'not-started' ? blocks : [];
  const isFinished = phase === 'ended' && currentIndex === blocks.length - 1;
  return isFinished ? [] : blocks.slice(currentIndex);
}

/** A block that a follow-up session could take up. */
export interface CarryChoice {
  readonly id: BlockId;
  readonly title: string;
  /** The rest of its plan; all of it for a finished block that is repeated. */
  readonly minutes: number;
  readonly isUnfinished: boolean;
}

/** Every block of the meeting in its order, to be carried over one by one. */
export function carryChoices(clock: MeetingClock): readonly CarryChoice[] {
  const unfinished = new Set(unfinishedBlocks(clock));
  return clock.blocks.map((block) => {
    const isUnfinished = unfinished.has(block);
    return { id: block.id, title: block.title, minutes: minutesLeft(block, isUnfinished), isUnfinished };
  });
}

/**
 * The agenda of a follow-up session: the chosen blocks, or the unfinished ones when nobody chose, with what
 * they have left of their plan, and at least the guide's 30 minutes together.
 */
export function carriedOverPlan(meeting: Meeting, { now, newId, chosen }: CarryOver): readonly AgendaBlock[] {
  const clock = meetingClock(meeting.plan, meeting.log, now);
  const unfinished = new Set(unfinishedBlocks(clock));
  const taken = clock.blocks.filter((block) => chosen?.has(block.id) ?? unfinished.has(block));
  const blocks = taken.map((block) => ({
    id: newId<BlockId>(),
    kind: block.kind,
    title: block.title,
    minutes: minutesLeft(block, unfinished.has(block)),
    isProtected: block.isProtected,
  }));
  return agendaMinutes(blocks) < MEETING_MINUTES.shortest
    ? withTotalMinutes(blocks, MEETING_MINUTES.shortest)
    : blocks;
}

function minutesLeft({ plannedMs, elapsedMs }: BlockClock, isUnfinished: boolean): number {
  const left = isUnfinished ? plannedMs - elapsedMs : plannedMs;
  return Math.max(1, Math.round(left / MINUTE_MS));
}

/**
 * Keeps the ended meeting as it was, and opens the next session with the blocks that were carried over. The parking
 * lot and the private notes stay; presence and the closing questions start empty.
 */
export function startFollowUp(
  incident: Incident,
  { plan }: { readonly plan: readonly AgendaBlock[] },
): Incident {
  const { meeting } = incident;
  if (meeting.log.at(-1)?.action !== 'end') return incident;
  const { scheduledFor: _past, closing: _answered, ...kept } = meeting;
  const next: Meeting = {
    ...kept,
    attendees: meeting.attendees.map((person) => ({ ...person, present: false })),
    plan,
    log: [],
    held: [...(meeting.held ?? []), heldMeeting(meeting)],
  };
  return { ...incident, meeting: next };
}

function heldMeeting({ facilitator, attendees, plan, log, closing }: Meeting): HeldMeeting {
  return {
    ...(facilitator === undefined ? {} : { facilitator }),
    attendees,
    plan,
    log,
    ...(closing === undefined ? {} : { closing }),
  };
}

/** Goes back to the session before, while this one has not begun; what was planned for it is dropped. */
export function backToHeld(incident: Incident): Incident {
  const { meeting } = incident;
  const last = meeting.held?.at(-1);
  if (last === undefined || meeting.log.length > 0) return incident;
  const { held = [], scheduledFor: _planned, closing: _none, facilitator: _other, ...kept } = meeting;
  const before = held.slice(0, -1);
  const restored: Meeting = { ...kept, ...last, ...(before.length === 0 ? {} : { held: before }) };
  return { ...incident, meeting: restored };
}
