import { KIND_LOOKS } from '#renderer/section/KindIcon.tsx';
import type { DragSource } from '#renderer/timeline/drag/dropSurface.ts';
import { eventTimeText } from '#renderer/timeline/event/eventTimeText.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import { shownKind } from '#shared/domain/incident/timelineEvent.ts';
import { eventClock } from '#shared/domain/timeline/eventClock.ts';
import type { PlacedEvent } from '#shared/domain/timeline/timelineOrder.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { clockTime, durationText, exactClockTime, shortDate } from '#shared/time/formatTime.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import type { ScaleItem } from '#shared/timelineScale/scaleLayout.ts';
import { neighboursAt } from '#shared/timelineScale/scaleNeighbours.ts';
import type { TimedEvent } from '#shared/timelineScale/timelineLanes.ts';
import type { TimeScale } from '#shared/timelineScale/timeScale.ts';

const LONGEST = 28;

/** `14:23`, `14:23:05` off a whole minute, `11 Mar 00:10` on another day than the instant it is beside. */
export function instantWords(ms: number, timeZone: string, beside: number | null = null): string {
  const at = timestampAt(ms);
  const time = exactClockTime(at, timeZone);
  if (beside === null) return time;
  const date = shortDate(at, timeZone);
  return date === shortDate(timestampAt(beside), timeZone) ? time : `${date} ${time}`;
}

/** `after “First errors” 14:18, before “Page” 14:25`, by events that are not dragged themselves. */
export function neighbourWords(
  at: number,
  source: DragSource,
  events: readonly TimedEvent[],
  timeZone: string,
): string {
  const { before, after } = neighboursAt(events, at, movingIds(source));
  const words = [
    before && `after ${named(before, timeZone)}`,
    after && `before ${named(after, timeZone)}`,
  ].filter(Boolean);
  return words.length === 0 ? 'alone in the timeline' : words.join(', ');
}

export function movingIds(source: DragSource): readonly EventId[] {
  return source.kind === 'events' ? source.ids : [source.lead];
}

function named({ event, from }: TimedEvent, timeZone: string): string {
  const title = event.title || 'Untitled event';
  const short = title.length > LONGEST ? `${title.slice(0, LONGEST).trimEnd()}…` : title;
  return `“${short}” ${instantWords(from, timeZone)}`;
}

/** What part is seen: `14:15 to 14:50 · 35 min`, with dates when it holds several days. */
export function seenWords(scale: TimeScale, width: number, timeZone: string): string {
  const length = width * scale.msPerPx;
  const [from, to] = [timestampAt(Math.round(scale.from)), timestampAt(Math.round(scale.from + length))];
  const isOneDay = shortDate(from, timeZone) === shortDate(to, timeZone);
  const words = [from, to].map((at) =>
    isOneDay ? clockTime(at, timeZone) : `${shortDate(at, timeZone)} ${clockTime(at, timeZone)}`,
  );
  return `${words.join(' to ')} · ${durationText(length / MINUTE_MS)}`;
}

/** What a mark is called: `10 Mar 14:20 to 14:35 First errors, Signal`. */
export function markName(event: PlacedEvent, timeZone: string): string {
  const until = event.endedAt === undefined ? '' : ` to ${clockTime(event.endedAt, timeZone)}`;
  const known = event.knownAt === undefined ? '' : `, known from ${clockTime(event.knownAt, timeZone)}`;
  const time = `${shortDate(event.occurredAt, timeZone)} ${eventTimeText(event, timeZone)}${until}`;
  return `${time} ${event.title || 'Untitled event'}, ${KIND_LOOKS[shownKind(event)].label}${known}`;
}

/** What a cluster is called: `12 events, 14:20 to 14:35`. */
export function clusterName({ marks }: ScaleItem, timeZone: string): string {
  const from = eventClock(marks[0].timed.event, timeZone);
  const to = eventClock((marks.at(-1) ?? marks[0]).timed.event, timeZone);
  return `${marks.length} events, ${from === to ? from : `${from} to ${to}`}`;
}
