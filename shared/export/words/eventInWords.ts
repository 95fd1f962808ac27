import type { Incident } from '#shared/domain/incident/incident.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { hasSeveralDays, isPlaced, type PlacedEvent } from '#shared/domain/timeline/timelineOrder.ts';
import { eventTimeText } from '#shared/export/words/eventTimeText.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { shortDate } from '#shared/time/formatTime.ts';

/** `14:23 First requests fail`, with the day where the timeline has several; empty for an event without words. */
export function eventInWords(
  { timeline, timeZone }: Pick<Incident, 'timeline' | 'timeZone'>,
  event: TimelineEvent,
): string {
  const title = oneLine(event.title);
  if (title === '' || !isPlaced(event)) return title;
  return `${dayBefore(event, timeline, timeZone)}${eventTimeText(event, timeZone)} ${title}`;
}

/** `10 Mar ` in front of a time where the timeline has several days; empty where it has one. */
export function dayBefore(
  { occurredAt }: PlacedEvent,
  timeline: Incident['timeline'],
  timeZone: string,
): string {
  return hasSeveralDays(timeline, timeZone) ? `${shortDate(occurredAt, timeZone)} ` : '';
}
