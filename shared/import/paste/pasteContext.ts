import type { Incident } from '#shared/domain/incident/incident.ts';
import { incidentSpan } from '#shared/domain/timeline/incidentSpan.ts';
import { milestoneTime } from '#shared/domain/timeline/milestoneMetrics.ts';
import { placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import type { CalendarDay } from '#shared/time/calendarDay.ts';
import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';
import { calendarDayIn } from '#shared/time/zonedTime.ts';

/**
 * What a text that is pasted into an incident is read against: the incident's zone, and the day its
 * impact started, else its first day, else the one in the name of the file that the text comes from, else
 * today; a text without days begins on the one nearest to the incident, and a date without a year is not
 * ahead. All are guesses that a person can change.
 */
export function pasteContext(
  incident: Incident,
  now: Timestamp,
  dayOfFile: CalendarDay | null = null,
): ImportContext {
  const { timeZone } = incident;
  const first = milestoneTime(incident, 'impactStarted') ?? placedEvents(incident.timeline)[0]?.occurredAt;
  const day =
    first === undefined ? (dayOfFile ?? calendarDayIn(now, timeZone)) : calendarDayIn(first, timeZone);
  const span = incidentSpan(incident);
  const latest = calendarDayIn(span !== null && epochMs(span.to) > epochMs(now) ? span.to : now, timeZone);
  const people = knownNames(incident);
  const isDayKnown = first !== undefined || dayOfFile !== null || span !== null;
  const near = span === null ? {} : { span };
  const bound = isDayKnown ? {} : { notAfter: now };
  return { timeZone, isZoneGuessed: true, day, latest, people, ...near, ...bound };
}

/** Those of the meeting, and those who act in the timeline. */
function knownNames({ meeting, timeline }: Incident): readonly string[] {
  const acting = timeline.map(({ actor = '' }) => actor);
  return [...new Set([...meeting.attendees.map(({ name }) => name), ...acting])].filter(
    (name) => name !== '',
  );
}
