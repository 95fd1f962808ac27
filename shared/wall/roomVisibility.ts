import { byObject } from '#shared/basics/memo.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Milestones } from '#shared/domain/incident/milestones.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import type { Visibility } from '#shared/domain/incident/visibility.ts';
import { milestonesAmong } from '#shared/export/parts/publicParts.ts';

type Timeline = readonly TimelineEvent[];

/** The things that the room may see: all but what is marked private. */
export function shownOnWall<T extends { readonly visibility: Visibility }>(
  things: readonly T[],
): readonly T[] {
  return things.filter(({ visibility }) => visibility !== 'private');
}

/** The events that the room may see. The answer is kept per timeline, so that asking on every key costs nothing. */
export const eventsOnWall = byObject(
  (timeline: Timeline): Timeline =>
    timeline.every(({ visibility }) => visibility !== 'private') ? timeline : shownOnWall(timeline),
);

/** Timeline and milestones as the room may see them: a milestone marked by a private event is unknown. */
export function milestonesOnWall({ timeline, milestones }: Pick<Incident, 'timeline' | 'milestones'>): {
  readonly timeline: Timeline;
  readonly milestones: Milestones;
} {
  const events = eventsOnWall(timeline);
  return { timeline: events, milestones: milestonesAmong(milestones, events) };
}
