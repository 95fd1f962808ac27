import { createIncident } from '#shared/domain/createIncident.ts';
import type { AttendeeId, BlockId, ImpactRowId, NewId } from '#shared/domain/incident/ids.ts';
import type { ComputedImpact, ImpactRow } from '#shared/domain/incident/impactRow.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Meeting } from '#shared/domain/incident/meeting.ts';
import type { Publication } from '#shared/domain/incident/publication.ts';
import { isoDate } from '#shared/time/formatTime.ts';
import type { Now } from '#shared/time/timestamp.ts';

/**
 * A new draft of that title with another incident as its template: what a team sets up each time, and nothing of what happened. Kept are
 * severity, zone, tags, the rows of the impact without their values and sources, the facilitator, people with their roles, the
 * agenda, aliases and the kind of the status page. Everything has ids of its own, so that the two never pass for copies of one.
 */
export function incidentLike(
  template: Incident,
  title: string,
  deps: { readonly newId: NewId; readonly now: Now },
): Incident {
  const { severity, timeZone, tags, impact, meeting, publication } = template;
  const madeIncident = createIncident({ title, severity, timeZone, startedAt: null, resolvedAt: null }, deps);
  const month = isoDate(madeIncident.createdAt, timeZone).slice(0, 7);
  return {
    ...madeIncident,
    tags,
    impact: impact.map((row) => emptyRow(row, month, deps.newId)),
    meeting: { ...madeIncident.meeting, ...preparedMeeting(meeting, deps.newId) },
    publication: { ...madeIncident.publication, ...preparedPublication(publication) },
  };
}

function emptyRow({ metric, computed, visibility }: ImpactRow, month: string, newId: NewId): ImpactRow {
  const row = { id: newId<ImpactRowId>(), metric, value: '', visibility };
  return computed === undefined ? row : { ...row, computed: newlyComputed(computed, month) };
}

/** The target is the team's; how much of the month's budget others used is a fact of the other incident. */
function newlyComputed(computedImpact: ComputedImpact, month: string): ComputedImpact {
  if (computedImpact.kind === 'duration') return { kind: 'duration' };
  return { kind: 'sla', targetPercent: computedImpact.targetPercent, month, otherDowntimeMinutes: 0 };
}

function preparedMeeting({ facilitator, attendees, plan }: Meeting, newId: NewId): Partial<Meeting> {
  return {
    ...(facilitator !== undefined && { facilitator }),
    attendees: attendees.map(({ name, role }) => ({ id: newId<AttendeeId>(), name, role, present: false })),
    plan: plan.map(({ kind, title, minutes, isProtected }) => ({
      id: newId<BlockId>(),
      kind,
      title,
      minutes,
      isProtected,
    })),
  };
}

/** Aliases go along, since the same people and machines are to be kept from the public again. */
function preparedPublication({ aliases, statusPageProvider }: Publication): Partial<Publication> {
  return {
    aliases: aliases.map(({ name, alias }) => ({ name, alias })),
    ...(statusPageProvider !== undefined && { statusPageProvider }),
  };
}
