import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { eventClock } from '#shared/domain/timeline/eventClock.ts';
import { type PlacedEvent, placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { listed } from '#shared/text/phrases.ts';
import { isoDate, shortDate } from '#shared/time/formatTime.ts';

/** What a sentence calls an event. */
export type EventName = (event: TimelineEvent) => string;

const LONGEST_TITLE = 60;

/**
 * Names events by their time in the zone, `14:38` or `~14:38`, with the day (`11 Mar 00:10`) when the timeline spans
 * several; an event without a time by its title.
 */
export function eventNamer(timeline: readonly TimelineEvent[], timeZone: string): EventName {
  const placed = placedEvents(timeline);
  const [first, last] = [placed[0], placed.at(-1)];
  const isOneDay = first === undefined || last === undefined || dayOf(first) === dayOf(last);
  function dayOf(event: PlacedEvent): string {
    return isoDate(event.occurredAt, timeZone);
  }
  return (event) => {
    const { occurredAt, title } = event;
    if (occurredAt === null) return quoted(title);
    const clock = eventClock(event, timeZone);
    return isOneDay ? clock : `${shortDate(occurredAt, timeZone)} ${clock}`;
  };
}

/** `14:38`, `14:38 and 14:41`, `14:38, 14:41, 14:50 and 12 more`. Only those that are named are put into words. */
export function namesOf(events: readonly TimelineEvent[], nameOf: EventName): string {
  return listed(events, nameOf);
}

/** The words in quotation marks, shortened to fit a sentence; `A note without text` for none. */
function quoted(title: string): string {
  const words = title.trim();
  if (words === '') return 'A note without text';
  return `“${words.length > LONGEST_TITLE ? `${words.slice(0, LONGEST_TITLE - 1)}…` : words}”`;
}
