import type { Incident } from '#shared/domain/incident/incident.ts';
import { knownSince } from '#shared/domain/timeline/knownMoments.ts';
import { instantOf, type PlacedEvent, placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { epochMs } from '#shared/time/timestamp.ts';
import { eventsOnWall } from '#shared/wall/roomVisibility.ts';
import type { WallFocus } from '#shared/wall/wallFocus.ts';

type TimelineFocus = Pick<WallFocus, 'eventId' | 'knownThen'>;

/** The events that the room can be taken through, earliest first; with `knownThen` those known by then. */
export function wallEvents(
  { timeline }: Pick<Incident, 'timeline'>,
  { knownThen }: Pick<WallFocus, 'knownThen'>,
): readonly PlacedEvent[] {
  const placed = placedEvents(eventsOnWall(timeline));
  if (knownThen === null) return placed;
  const then = epochMs(knownThen);
  return placed.filter((event) => epochMs(knownSince(event)) <= then);
}

/**
 * Index of the event in the light: the chosen one; for one that may not be shown, the last before it;
 * else the first, or with `knownThen` what became known last. -1 without events.
 */
export function spotlightIndex(
  incident: Pick<Incident, 'timeline'>,
  focus: TimelineFocus,
  events = wallEvents(incident, focus),
): number {
  const index = events.findIndex(({ id }) => id === focus.eventId);
  if (index >= 0 || events.length === 0) return index;
  if (focus.knownThen !== null) return latestKnown(events);
  const chosenEvent = placedEvents(incident.timeline).find(({ id }) => id === focus.eventId);
  if (chosenEvent === undefined) return 0;
  return Math.max(
    0,
    events.findLastIndex((event) => instantOf(event) <= instantOf(chosenEvent)),
  );
}

function latestKnown(events: readonly PlacedEvent[]): number {
  const moments = events.map((event) => epochMs(knownSince(event)));
  return moments.lastIndexOf(Math.max(...moments));
}
