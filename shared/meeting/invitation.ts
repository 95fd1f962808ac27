import type { Incident } from '#shared/domain/incident.ts';
import type { AgendaBlock } from '#shared/domain/meeting.ts';
import { agendaMinutes } from '#shared/domain/usualAgenda.ts';
import { calendarFile, eventIdentity, icsText, icsUtc } from '#shared/meeting/icsLines.ts';
import { shifted, type Timestamp } from '#shared/time/timestamp.ts';

const MINUTE_MS = 60_000;
/** For a meeting without a plan: the middle of the guide's 30 to 60 minutes. */
const USUAL_MINUTES = 45;

/**
 * The invitation as an iCalendar file (RFC 5545), or null while no time is set. Its UID is the incident's
 * own, so that inviting again moves the appointment instead of making another. It holds the agenda and who
 * is asked, and nothing of what happened: a calendar is read by many.
 */
export function meetingInvitation(incident: Incident, now: Timestamp): string | null {
  const event = meetingEvent(incident, now);
  return event === null ? null : calendarFile([event]);
}

/** The lines of the session's event, for a file that may hold others; null while no time is set. */
export function meetingEvent(incident: Incident, now: Timestamp): readonly string[] | null {
  const { scheduledFor, plan, held = [] } = incident.meeting;
  if (scheduledFor === undefined) return null;
  const minutes = plan.length === 0 ? USUAL_MINUTES : agendaMinutes(plan);
  return [
    ...eventIdentity(incident, held.length === 0 ? '' : `${held.length + 1}`, now),
    `DTSTART:${icsUtc(scheduledFor)}`,
    `DTEND:${icsUtc(shifted(scheduledFor, minutes * MINUTE_MS))}`,
    `SUMMARY:${icsText(`${held.length === 0 ? 'Postmortem' : 'Postmortem, follow-up'}: ${incident.title}`)}`,
    `DESCRIPTION:${icsText(description(incident))}`,
    'STATUS:CONFIRMED',
    'TRANSP:OPAQUE',
  ];
}

/** A safe file name beside the exports: `2026-03-11-postmortem.ics`, by the day of the meeting in its zone. */
export function invitationFileName(isoDate: string): string {
  return `${isoDate}-postmortem.ics`;
}

/**
 * People stand in words: an ATTENDEE line needs an address, and incidents hold none.
 */
function description({ meeting }: Incident): string {
  const people = meeting.attendees
    .filter(({ name, role }) => name.trim() !== '' || role.trim() !== '')
    .map(({ name, role }) => `- ${[name.trim(), role.trim()].filter((part) => part !== '').join(', ')}`);
  const { facilitator = '' } = meeting;
  return [
    'A blameless review: what happened, why it made sense at the time, and what will change.',
    ...part('Agenda', meeting.plan.map(agendaLine)),
    ...part('Facilitator', facilitator.trim() === '' ? [] : [facilitator.trim()]),
    ...part('People', people),
  ].join('\n');
}

function agendaLine({ title, minutes }: AgendaBlock): string {
  return `- ${title} (${minutes} min)`;
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines];
}
