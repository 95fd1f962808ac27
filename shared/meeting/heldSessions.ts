import type { HeldMeeting, Meeting } from '#shared/domain/incident/meeting.ts';
import { spokenName } from '#shared/meeting/mailAddress.ts';
import { latestReplay } from '#shared/meeting/replayLog.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** One session that took place. */
export interface HeldSession {
  readonly startedAt: Timestamp;
  /** Running time, without pauses. */
  readonly minutes: number;
  /** The roles of those who were here, each once, in the order of the list; the name where no role is known. */
  readonly roles: readonly string[];
  readonly presentCount: number;
}

/** The sessions before this one, oldest first. */
export function heldSessions({ held = [] }: Meeting): readonly HeldSession[] {
  return held.flatMap(sessionOf);
}

/** The same with this one, once it has ended. */
export function endedSessions(meeting: Meeting): readonly HeldSession[] {
  return [...heldSessions(meeting), ...(isHeld(meeting) ? sessionOf(meeting) : [])];
}

/** Whether this session has ended. */
export function isHeld({ log }: Pick<Meeting, 'log'>): boolean {
  return log.at(-1)?.action === 'end';
}

function sessionOf(meeting: HeldMeeting): readonly HeldSession[] {
  const { startedAt = null, elapsed = 0 } = latestReplay(meeting) ?? {};
  if (startedAt === null) return [];
  const { attendees } = meeting;
  const present = attendees.filter((person) => person.present);
  const roles = present
    .map(({ name, role }) => role.trim() || spokenName(name))
    .filter((role) => role !== '');
  return [
    {
      startedAt,
      minutes: elapsed / MINUTE_MS,
      roles: [...new Set(roles)],
      presentCount: present.length,
    },
  ];
}
