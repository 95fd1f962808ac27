import type { Incident } from '#shared/domain/incident/incident.ts';
import type { AgendaBlock, Attendee, Meeting } from '#shared/domain/incident/meeting.ts';
import { agendaMinutes } from '#shared/domain/meeting/usualAgenda.ts';
import { calendarFile, eventIdentity, icsParameter, icsText, icsUtc } from '#shared/meeting/icsLines.ts';
import { mailAddress } from '#shared/meeting/mailAddress.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { shifted, type Timestamp } from '#shared/time/timestamp.ts';

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
    ...organizerLine(incident.meeting),
    ...incident.meeting.attendees.flatMap(attendeeLine),
    'STATUS:CONFIRMED',
    'TRANSP:OPAQUE',
  ];
}

/** A safe file name beside the exports: `2026-03-11-postmortem.ics`, by the day of the meeting in its zone. */
export function invitationFileName(isoDate: string): string {
  return `${isoDate}-postmortem.ics`;
}

/** Who leads, when a mail address is written with the name. */
function organizerLine({ facilitator = '' }: Meeting): readonly string[] {
  const { name, address } = mailAddress(facilitator);
  return address === null ? [] : [`ORGANIZER;CN=${icsParameter(name)}:mailto:${address}`];
}

/**
 * Only for somebody with a mail address: ATTENDEE needs one (RFC 5545, 3.3.3), and calendars refuse files in
 * which it is made up. Everybody stands in the description in any case.
 */
function attendeeLine({ name: written }: Attendee): readonly string[] {
  const { name, address } = mailAddress(written);
  if (address === null) return [];
  const facts = 'ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE';
  return [`ATTENDEE;CN=${icsParameter(name)};${facts}:mailto:${address}`];
}

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
