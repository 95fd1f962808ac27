import { SHOWN_KINDS, shownKind, type TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { type PlacedEvent, placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { epochMs } from '#shared/time/timestamp.ts';

/** What the rows of the scale stand for. */
export type LaneSort = 'kind' | 'actor';

/** An event with its instants read once, in milliseconds since the epoch. */
export interface TimedEvent {
  readonly event: PlacedEvent;
  readonly from: number;
  /** Equal to `from` for what happened at one moment. */
  readonly to: number;
  /** When the responders learnt of it; `from` unless that was later. */
  readonly known: number;
}

/** The events of one kind or one actor, earliest first. */
export interface TimelineLane {
  /** The kind, or the actor's name as written first; empty for events that name nobody. */
  readonly key: string;
  readonly events: readonly TimedEvent[];
}

/** The events that have a time, earliest first. */
export function timedEvents(timeline: readonly TimelineEvent[]): readonly TimedEvent[] {
  return placedEvents(timeline).map((event) => {
    const from = epochMs(event.occurredAt);
    const to = event.endedAt === undefined ? from : Math.max(from, epochMs(event.endedAt));
    const known = event.knownAt === undefined ? from : Math.max(from, epochMs(event.knownAt));
    return { event, from, to, known };
  });
}

/**
 * The lanes that hold an event: kinds in the order of a typical incident, actors by when they first
 * appear, and last what names nobody. Upper and lower case are the same actor.
 */
export function timelineLanes(events: readonly TimedEvent[], sort: LaneSort): readonly TimelineLane[] {
  const lanes = new Map<string, { key: string; events: TimedEvent[] }>();
  for (const timed of events) {
    const key = sort === 'kind' ? shownKind(timed.event) : (timed.event.actor ?? '').trim();
    const lane = lanes.get(key.toLowerCase()) ?? { key, events: [] };
    lane.events.push(timed);
    lanes.set(key.toLowerCase(), lane);
  }
  if (sort === 'kind') return SHOWN_KINDS.flatMap((kind) => lanes.get(kind) ?? []);
  const nobody = lanes.get('');
  const named = [...lanes.values()].filter((lane) => lane !== nobody);
  return nobody === undefined ? named : [...named, nobody];
}

/**
 * How many rows each lane gets of those there is room for: one each, then those that lack most of what they ask for, never
 * more than that.
 */
export function laneRows(asked: readonly number[], rows: number): readonly number[] {
  const given = asked.map(() => 1);
  const lack = (index: number): number => {
    const [wanted, own] = [asked[index] ?? 0, given[index] ?? 0];
    return own < wanted ? wanted / own : 0;
  };
  for (let left = rows - asked.length; left > 0; left -= 1) {
    const most = given.reduce((best, _own, index) => (lack(index) > lack(best) ? index : best), 0);
    if (lack(most) === 0) break;
    given[most] = (given[most] ?? 0) + 1;
  }
  return given;
}
