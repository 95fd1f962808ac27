import type { RootContent } from 'mdast';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { heading, item, list, paragraph, text } from '#shared/export/report/reportNodes.ts';
import { endedSessions, type HeldSession } from '#shared/meeting/heldSessions.ts';
import { counted } from '#shared/text/phrases.ts';
import { longDate } from '#shared/time/formatTime.ts';
import { minutesInWords } from '#shared/time/minutesInWords.ts';

/**
 * That the review was held: each session's day, length and the roles that were there, without names. Only
 * when the facilitator wants it in the document, and once a session has ended.
 */
export function meetingSection(incident: Incident): readonly RootContent[] {
  const { meeting, timeZone } = incident;
  const sessions = endedSessions(meeting);
  if (meeting.isInDocument !== true || sessions.length === 0) return [];
  const items = sessions.map((session) => item([paragraph([text(sessionWords(session, timeZone))])]));
  return [heading(2, 'Meeting held'), list(items)];
}

function sessionWords({ startedAt, minutes, roles, presentCount }: HeldSession, timeZone: string): string {
  const when = `${longDate(startedAt, timeZone)}, ${minutesInWords(minutes)}`;
  if (presentCount === 0) return `${when}.`;
  const people = counted(presentCount, 'person', 'people');
  return `${when}. ${people}: ${roles.join(', ')}.`;
}
