import type { Incident } from '#shared/domain/incident/incident.ts';
import { eventClock } from '#shared/domain/timeline/eventClock.ts';
import { incidentDuration, milestoneEvent } from '#shared/domain/timeline/milestoneMetrics.ts';
import type { PlacedEvent } from '#shared/domain/timeline/timelineOrder.ts';
import { longDate, minutesInWords } from '#shared/time/formatTime.ts';
import { zoneInWords } from '#shared/time/zoneInWords.ts';

/** The parts of an incident that say when it was. */
type Lasting = Pick<Incident, 'timeline' | 'milestones' | 'timeZone'>;

/**
 * `From 09:02 to 09:54 CET: 52 minutes.` The days stand in it only where they differ, because every document begins
 * with its day. Null while the start or the end of the impact is unknown.
 */
export function durationSentence(incident: Lasting): string | null {
  const ends = knownEnds(incident);
  const minutes = incidentDuration(incident);
  if (ends === null || minutes === null) return null;
  return `From ${fromToWords(...ends, incident.timeZone)}: ${minutesInWords(minutes)}.`;
}

/**
 * `26 November 2026, 09:02 to 09:54 CET`, `10 March 2026, from 14:23 UTC` while the end is unknown. Null while the
 * start of the impact is.
 */
export function incidentWhen(incident: Lasting): string | null {
  const { timeZone } = incident;
  const start = milestoneEvent(incident, 'impactStarted');
  if (start === null) return null;
  const day = longDate(start.occurredAt, timeZone);
  const ends = incidentDuration(incident) === null ? null : knownEnds(incident);
  if (ends === null) return `${day}, from ${clockWords(start, timeZone)} ${zoneOf(start, timeZone)}`;
  const words = fromToWords(...ends, timeZone);
  return areOnSameDay(...ends, timeZone) ? `${day}, ${words}` : `From ${words}`;
}

function knownEnds(incident: Lasting): readonly [PlacedEvent, PlacedEvent] | null {
  const start = milestoneEvent(incident, 'impactStarted');
  const end = milestoneEvent(incident, 'resolved');
  return start === null || end === null ? null : [start, end];
}

/** `about 09:02 to 09:54 CET`, with the days where they differ and both zones where the clock changed in between. */
function fromToWords(start: PlacedEvent, end: PlacedEvent, timeZone: string): string {
  const hasDays = !areOnSameDay(start, end, timeZone);
  const hasZones = zoneOf(start, timeZone) !== zoneOf(end, timeZone);
  const words = (event: PlacedEvent, hasZone: boolean) => {
    const zone = hasZone ? ` ${zoneOf(event, timeZone)}` : '';
    const day = hasDays ? ` on ${longDate(event.occurredAt, timeZone)}` : '';
    return `${clockWords(event, timeZone)}${zone}${day}`;
  };
  return `${words(start, hasZones)} to ${words(end, true)}`;
}

function areOnSameDay(one: PlacedEvent, other: PlacedEvent, timeZone: string): boolean {
  return longDate(one.occurredAt, timeZone) === longDate(other.occurredAt, timeZone);
}

function zoneOf({ occurredAt }: PlacedEvent, timeZone: string): string {
  return zoneInWords(occurredAt, timeZone);
}

/** `~14:20` in a sentence: `about 14:20`. */
function clockWords(event: PlacedEvent, timeZone: string): string {
  return eventClock(event, timeZone).replace('~', 'about ');
}
