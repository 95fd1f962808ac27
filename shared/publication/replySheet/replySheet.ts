import type { EventId, IncidentId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { documentStart } from '#shared/export/parts/documentStart.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { eventTimeText } from '#shared/export/words/eventTimeText.ts';
import { spokenName } from '#shared/meeting/mailAddress.ts';
import { respondersOf } from '#shared/names/respondersOf.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { eachPersonByFullName } from '#shared/text/onePerson.ts';
import { clockTime, isoDate, longDate } from '#shared/time/formatTime.ts';
import { zoneInWords } from '#shared/time/zoneInWords.ts';

/** The questions to one responder before the meeting. */
export interface ReplySheet {
  readonly incidentId: IncidentId;
  readonly title: string;
  /** The day of the incident in words; empty while it is not known. */
  readonly day: string;
  /** When the review is, in words with its zone; empty while nobody said. */
  readonly review: string;
  readonly timeZone: string;
  readonly person: string;
  /** To be corrected: when, and what. Who did it and where it is seen stay at home. */
  readonly events: readonly SheetEvent[];
}

/** One line of the timeline as a sheet has it. */
export interface SheetEvent {
  readonly id: EventId;
  /** `14:23 First requests fail`; with the day where the incident took several. */
  readonly line: string;
}

/** The people who can be asked: those in the room, and those who act in the timeline, each once, by their spoken names. */
export function askablePeople({ meeting, timeline }: Incident): readonly string[] {
  const shown = timeline.filter(({ visibility }) => visibility !== 'private');
  const acting = respondersOf(placedEvents(shown), meeting.attendees);
  const names = [...meeting.attendees, ...acting].map(({ name }) => oneLine(spokenName(name)));
  return eachPersonByFullName(names);
}

/** The sheet for one person. Private events are in none, nor anything that only the facilitator reads. */
export function replySheet(incident: Incident, person: string): ReplySheet {
  const visible = withoutPrivateParts(incident, 'internal');
  const { timeZone } = visible;
  const start = documentStart(incident);
  const events = placedEvents(visible.timeline);
  const days = new Set(events.map(({ occurredAt }) => isoDate(occurredAt, timeZone)));
  return {
    incidentId: incident.id,
    title: oneLine(visible.title),
    day: start === null ? '' : longDate(start, timeZone),
    review: reviewWords(incident),
    timeZone,
    person: oneLine(person),
    events: events.map((event) => {
      const day = days.size > 1 ? `${isoDate(event.occurredAt, timeZone)} ` : '';
      const time = eventTimeText(event, timeZone);
      return { id: event.id, line: `${day}${time} ${oneLine(event.title) || 'Not described'}` };
    }),
  };
}

/** `1 December 2026 at 10:00 CET`. */
function reviewWords({ meeting: { scheduledFor }, timeZone }: Incident): string {
  return scheduledFor === undefined
    ? ''
    : `${longDate(scheduledFor, timeZone)} at ${clockTime(scheduledFor, timeZone)} ${zoneInWords(scheduledFor, timeZone)}`;
}

/** Eight hexadecimal digits of the letters of a line, to know whether somebody changed it (FNV-1a). No secret. */
export function lineMark(line: string): string {
  let hash = 0x811c9dc5;
  for (const letter of line.replace(/[\\*_`\s]/g, ''))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
