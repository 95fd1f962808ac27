import type { DragSource } from '#renderer/timeline/drag/dropSurface.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { clockTime, clockTimeWithSeconds, shortDate } from '#shared/time/formatTime.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { neighboursAt } from '#shared/timelineScale/scaleNeighbours.ts';
import type { TimedEvent } from '#shared/timelineScale/timelineLanes.ts';

const LONGEST = 28;

/** `14:23`, `14:23:05` off a whole minute, `11 Mar 00:10` on another day than the instant it is beside. */
export function instantWords(ms: number, timeZone: string, beside: number | null = null): string {
  const at = timestampAt(ms);
  const time = ms % MINUTE_MS === 0 ? clockTime(at, timeZone) : clockTimeWithSeconds(at, timeZone);
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
