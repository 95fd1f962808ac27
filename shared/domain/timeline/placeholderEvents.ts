import type { EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { MILESTONE_NAMES, type MilestoneName } from '#shared/domain/incident/milestones.ts';
import { applyPatch } from '#shared/domain/incident/orderedItems.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { withEventsRenamed } from '#shared/domain/pictures/pictureEdits.ts';
import { type PlacedEvent, placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';

/** The events that a new incident begins with, where only their times were known. */
export const PLACEHOLDER_TITLES = {
  impactStarted: 'Impact started',
  detected: 'On-call was paged',
  resolved: 'Resolved',
} as const satisfies Partial<Record<MilestoneName, string>>;

const TITLES: Partial<Record<MilestoneName, string>> = PLACEHOLDER_TITLES;

/** Whether nobody has told an event yet: the timeline has the times that a new incident began with, or nothing. */
export function hasOnlyPlaceholders(incident: Incident): boolean {
  return incident.timeline.every((event) => isPlaceholder(incident, event));
}

/**
 * The event that says in words what a placeholder only has the time of: another one in the same minute that the room may
 * see. Null for an event that is no placeholder, or that somebody wrote something in.
 */
export function toldBy(incident: Incident, event: TimelineEvent): PlacedEvent | null {
  if (!isPlaceholder(incident, event) || event.occurredAt === null) return null;
  const minute = minuteOf(event.occurredAt);
  const told = placedEvents(incident.timeline).find(
    (other) =>
      other.id !== event.id &&
      other.visibility !== 'private' &&
      minuteOf(other.occurredAt) === minute &&
      !isPlaceholder(incident, other),
  );
  return told ?? null;
}

/**
 * Leaves the event that tells it in a placeholder's place: milestones, evidence and pictures go over, and its kind where the
 * other has none.
 */
export function joinPlaceholder(incident: Incident, id: EventId): Incident {
  const placeholder = incident.timeline.find((event) => event.id === id);
  const told = placeholder === undefined ? null : toldBy(incident, placeholder);
  if (placeholder === undefined || told === null) return incident;
  const moved = (each: EventId): EventId => (each === id ? told.id : each);
  const milestones = Object.fromEntries(
    MILESTONE_NAMES.map((name) => {
      const marked = incident.milestones[name];
      return [name, marked === null ? null : moved(marked)];
    }),
  ) as Incident['milestones']; // MILESTONE_NAMES holds every name.
  return {
    ...withEventsRenamed(incident, moved),
    timeline: incident.timeline.flatMap((event) => {
      if (event.id === id) return [];
      if (event.id !== told.id) return [event];
      const keyMoment = event.keyMoment || placeholder.keyMoment;
      return [applyPatch(event, { keyMoment, kind: event.kind ?? placeholder.kind })];
    }),
    milestones,
    causes: incident.causes.map((cause) =>
      cause.evidence.includes(id) ? { ...cause, evidence: [...new Set(cause.evidence.map(moved))] } : cause,
    ),
  };
}

/** The event that took the place of a placeholder between two states of an incident; null where none did. */
export function tookPlaceOf(before: Incident, after: Incident): EventId | null {
  const leftIds = new Set(after.timeline.map(({ id }) => id));
  const goneEvents = before.timeline.filter(({ id }) => !leftIds.has(id));
  const [gone] = goneEvents;
  const told = gone === undefined || goneEvents.length > 1 ? null : toldBy(before, gone);
  return told !== null && leftIds.has(told.id) ? told.id : null;
}

function isPlaceholder({ milestones }: Pick<Incident, 'milestones'>, event: TimelineEvent): boolean {
  const { id, title, detail = '', actor = '', source = '', endedAt } = event;
  return (
    [detail, actor, source].every((text) => text === '') &&
    endedAt === undefined &&
    MILESTONE_NAMES.some((name) => title === TITLES[name] && milestones[name] === id)
  );
}

function minuteOf(time: Timestamp): number {
  return Math.floor(epochMs(time) / MINUTE_MS);
}
