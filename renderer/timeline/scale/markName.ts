import { KIND_LOOKS } from '#renderer/section/kindLooks.ts';
import { eventTimeText } from '#renderer/timeline/event/eventTimeText.ts';
import { eventClock } from '#shared/domain/timeline/eventClock.ts';
import type { PlacedEvent } from '#shared/domain/timeline/timelineOrder.ts';
import { clockTime, shortDate } from '#shared/time/formatTime.ts';
import type { ScaleItem } from '#shared/timelineScale/scaleLayout.ts';

/** What a mark is called: `10 Mar 14:20 to 14:35 First errors, Signal`. */
export function markName(event: PlacedEvent, timeZone: string): string {
  const until = event.endedAt === undefined ? '' : ` to ${clockTime(event.endedAt, timeZone)}`;
  const known = event.knownAt === undefined ? '' : `, known from ${clockTime(event.knownAt, timeZone)}`;
  const time = `${shortDate(event.occurredAt, timeZone)} ${eventTimeText(event, timeZone)}${until}`;
  return `${time} ${event.title || 'Untitled event'}, ${KIND_LOOKS[event.kind].label}${known}`;
}

/** What a cluster is called: `12 events, 14:20 to 14:35`. */
export function clusterName({ marks }: ScaleItem, timeZone: string): string {
  const from = eventClock(marks[0].timed.event, timeZone);
  const to = eventClock((marks.at(-1) ?? marks[0]).timed.event, timeZone);
  return `${marks.length} events, ${from === to ? from : `${from} to ${to}`}`;
}
