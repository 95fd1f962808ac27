import type { Incident } from '#shared/domain/incident.ts';
import type { AgendaBlock } from '#shared/domain/meeting.ts';
import { agendaMinutes } from '#shared/domain/usualAgenda.ts';
import { contentLine, icsText, icsUtc } from '#shared/meeting/icsLines.ts';
import { epochMs, shifted, type Timestamp } from '#shared/time/timestamp.ts';

const MINUTE_MS = 60_000;
/** For a meeting without a plan: the middle of the guide's 30 to 60 minutes. */
const USUAL_MINUTES = 45;

/**
 * The invitation as an iCalendar file (RFC 5545), or null while no time is set. Its UID is the incident's
 * own, so that inviting again moves the appointment instead of making another. It holds the agenda and who
 * is asked, and nothing of what happened: a calendar is read by many.
 */
export function meetingInvitation(incident: Incident, now: Timestamp): string | null {
  const { scheduledFor, plan, held = [] } = incident.meeting;
  if (scheduledFor === undefined) return null;
  const minutes = plan.length === 0 ? USUAL_MINUTES : agendaMinutes(plan);
  const session = held.length === 0 ? '' : `-${held.length + 1}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Debrief//Incident review//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${uidPart(incident.id)}${session}@debrief.invalid`,
    `DTSTAMP:${icsUtc(now)}`,
    `LAST-MODIFIED:${icsUtc(incident.updatedAt)}`,
    `SEQUENCE:${sequence(incident)}`,
    `DTSTART:${icsUtc(scheduledFor)}`,
    `DTEND:${icsUtc(shifted(scheduledFor, minutes * MINUTE_MS))}`,
    `SUMMARY:${icsText(`${held.length === 0 ? 'Postmortem' : 'Postmortem, follow-up'}: ${incident.title}`)}`,
    `DESCRIPTION:${icsText(description(incident))}`,
    'STATUS:CONFIRMED',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(contentLine).join('');
}

/** A safe file name beside the exports: `2026-03-11-postmortem.ics`, by the day of the meeting in its zone. */
export function invitationFileName(isoDate: string): string {
  return `${isoDate}-postmortem.ics`;
}

/** Whole seconds between the incident's making and its last change: it never runs back and fits the format. */
function sequence({ createdAt, updatedAt }: Incident): number {
  const seconds = Math.floor((epochMs(updatedAt) - epochMs(createdAt)) / 1000);
  return Math.max(0, Math.min(seconds, 2_147_483_647));
}

function uidPart(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9-]/g, '-');
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
