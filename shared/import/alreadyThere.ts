import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { epochMs } from '#shared/time/timestamp.ts';

/** Says whether a timeline has an event of the same minute with the same title; spaces and case do not count. */
export function alreadyThere(timeline: readonly TimelineEvent[]): (event: TimelineEvent) => boolean {
  const known = new Set(timeline.map(nameOf));
  return (event) => known.has(nameOf(event));
}

function nameOf({ occurredAt, title }: TimelineEvent): string {
  const minute = occurredAt === null ? '' : Math.floor(epochMs(occurredAt) / MINUTE_MS);
  return `${minute} ${title.trim().replace(/\s+/g, ' ').toLowerCase()}`;
}
