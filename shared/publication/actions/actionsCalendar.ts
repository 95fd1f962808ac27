import { type ActionItem, isOpenAction } from '#shared/domain/incident/actionItem.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { calendarFile, eventIdentity, icsText } from '#shared/meeting/icsLines.ts';
import { meetingEvent } from '#shared/meeting/invitation.ts';
import { actionFacts, shortTitle } from '#shared/publication/actions/actionWords.ts';
import { hasDueDate } from '#shared/rules/isActionIncomplete.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { DAY_MS } from '#shared/time/durations.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { isSafeUrl } from '#shared/words/links/webAddress.ts';

/** What a calendar would get. */
export interface CalendarEntries {
  /** What the company may know of the incident; all that is said about the entries comes from here. */
  readonly incident: Incident;
  /** The open actions with a due date, in the order of the list. */
  readonly actions: readonly ActionItem[];
  /** The session that is planned and not yet over: the meeting, or its follow-up. */
  readonly hasSession: boolean;
}

/** Actions marked private stay here, as do those without words or without a date that exists. */
export function calendarEntries(whole: Incident): CalendarEntries {
  const incident = withoutPrivateParts(whole, 'internal');
  const { actions, meeting } = incident;
  return {
    incident,
    actions: actions.filter(isEntry),
    hasSession: meeting.scheduledFor !== undefined && meeting.log.at(-1)?.action !== 'end',
  };
}

function isEntry(action: ActionItem): boolean {
  return isOpenAction(action) && hasDueDate(action) && oneLine(action.title) !== '';
}

/** The lines of an action's entry in a calendar; none where it has no due date or no words, or is closed. */
export function dueEntry(incident: Incident, action: ActionItem, now: Timestamp): readonly string[] {
  return isEntry(action) ? dueEvent(incident, action, now) : [];
}

/**
 * Due dates as all-day events that keep nobody busy, and the planned session, as an iCalendar file. Events
 * rather than to-dos (VTODO), because Google Calendar and Outlook leave to-dos out when they import. Each entry
 * keeps its UID, so that importing again moves it instead of making another.
 */
export function actionsCalendar(whole: Incident, now: Timestamp): string {
  const { incident, actions, hasSession } = calendarEntries(whole);
  const session = hasSession ? meetingEvent(incident, now) : null;
  const due = actions.map((action) => dueEvent(incident, action, now));
  return calendarFile(session === null ? due : [...due, session]);
}

function dueEvent(incident: Incident, action: ActionItem, now: Timestamp): readonly string[] {
  const { due = '', owner = '', ticketUrl = '' } = action;
  const who = oneLine(owner) === '' ? '' : ` (${oneLine(owner)})`;
  const details = actionFacts(incident, action, ['Due']).map(({ name, value }) => `${name}: ${value}`);
  const ticket = ticketUrl.trim();
  return [
    ...eventIdentity(incident, `action-${action.id}`, now),
    `DTSTART;VALUE=DATE:${due.replaceAll('-', '')}`,
    ...dayAfter(due).map((day) => `DTEND;VALUE=DATE:${day}`),
    `SUMMARY:${icsText(`Due: ${shortTitle(action)}${who}`)}`,
    `DESCRIPTION:${icsText(details.join('\n'))}`,
    ...(isSafeUrl(ticket) ? [`URL:${ticket}`] : []),
    'TRANSP:TRANSPARENT',
  ];
}

/** The end of an event of one day is the next; none after the last day that can be written. */
function dayAfter(date: string): readonly string[] {
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + DAY_MS).toISOString();
  return /^\d{4}-/.test(next) ? [next.slice(0, 10).replaceAll('-', '')] : [];
}
