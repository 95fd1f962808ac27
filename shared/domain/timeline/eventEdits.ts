import type { EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { MILESTONE_NAMES, type MilestoneName, type Milestones } from '#shared/domain/incident/milestones.ts';
import {
  applyPatch,
  insertItem,
  type Patch,
  removeItem,
  updateItem,
} from '#shared/domain/incident/orderedItems.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { withoutPicturesOfEvents } from '#shared/domain/pictures/pictureEdits.ts';
import { compareTimestamps, epochMs, shifted, type Timestamp } from '#shared/time/timestamp.ts';

export function addEvent(incident: Incident, event: TimelineEvent): Incident {
  return applyPatch(incident, { timeline: insertItem(incident.timeline, event) });
}

export function editEvent(
  incident: Incident,
  args: { readonly id: EventId; readonly patch: Patch<TimelineEvent> },
): Incident {
  const timeline = updateItem(incident.timeline, args.id, (event) => applyPatch(event, args.patch));
  return applyPatch(incident, { timeline });
}

/** Changes the same fields of several events. */
export function editEvents(
  incident: Incident,
  args: { readonly ids: readonly EventId[]; readonly patch: Patch<TimelineEvent> },
): Incident {
  return args.ids.reduce(
    (editedIncident, id) => editEvent(editedIncident, { id, patch: args.patch }),
    incident,
  );
}

/** Removes several events, as {@link removeEvent} does each. */
export function removeEvents(incident: Incident, ids: readonly EventId[]): Incident {
  return ids.reduce(removeEvent, incident);
}

/** Removes an event; milestones it marked become unknown, and causes no longer cite it. */
export function removeEvent(incident: Incident, id: EventId): Incident {
  const timeline = removeItem(incident.timeline, id);
  if (timeline === incident.timeline) return incident;
  const causes = incident.causes.map((cause) =>
    cause.evidence.includes(id)
      ? applyPatch(cause, { evidence: cause.evidence.filter((cited) => cited !== id) })
      : cause,
  );
  return {
    ...withoutPicturesOfEvents(incident, new Set([id])),
    timeline,
    causes,
    milestones: withoutEvent(incident.milestones, id),
  };
}

/** Marks a milestone by an event, or as unknown. */
export function setMilestone(
  incident: Incident,
  args: { readonly name: MilestoneName; readonly eventId: EventId | null },
): Incident {
  if (incident.milestones[args.name] === args.eventId) return incident;
  return { ...incident, milestones: { ...incident.milestones, [args.name]: args.eventId } };
}

/** The milestones an event marks, in their order. */
export function milestonesOf(milestones: Milestones, id: EventId): readonly MilestoneName[] {
  return MILESTONE_NAMES.filter((name) => milestones[name] === id);
}

function withoutEvent(milestones: Milestones, id: EventId): Milestones {
  const unknown = milestonesOf(milestones, id).map((name) => [name, null] as const);
  return { ...milestones, ...Object.fromEntries(unknown) };
}

/** Adds several events at once, behind the ones that are there. Their ids must be new. */
export function addEvents(incident: Incident, events: readonly TimelineEvent[]): Incident {
  return events.length === 0 ? incident : { ...incident, timeline: [...incident.timeline, ...events] };
}

interface Split {
  readonly id: EventId;
  /** Two or more; all the words there were, one event each. */
  readonly titles: readonly string[];
  /** For the titles after the first, in their order; must be new in the incident. With too few nothing changes. */
  readonly newIds: readonly EventId[];
}

/**
 * Makes several events of one, at the same time and in the given order. The first stays the event that
 * milestones and causes refer to; the others take over its kind, actor, source and who may see it. The
 * titles hold the words of the detail too, so that none stays behind.
 */
export function splitEvent(incident: Incident, { id, titles, newIds }: Split): Incident {
  const [first, ...others] = titles;
  const index = incident.timeline.findIndex((event) => event.id === id);
  const event = incident.timeline[index];
  if (event === undefined || first === undefined || others.length === 0) return incident;
  if (newIds.length < others.length) return incident;
  const { detail: _detail, ...rest } = event;
  const added = others.flatMap((title, at) => {
    const newId = newIds[at];
    return newId === undefined ? [] : [{ ...rest, id: newId, title, keyMoment: false }];
  });
  const keptEvent = applyPatch(event, { title: first, detail: undefined });
  return { ...incident, timeline: incident.timeline.toSpliced(index, 1, keptEvent, ...added) };
}

/** A time as a person gives it to an event. */
export interface EventTime {
  readonly at: Timestamp;
  /** The end, when one was given together with the start. */
  readonly until?: Timestamp;
  readonly precision: 'exact' | 'approximate';
}

/**
 * What changes when an event gets another time: one that lasted keeps its length, unless a new end
 * comes with it. Null takes the time away and leaves a note to be placed later.
 */
export function retimeEvent(event: TimelineEvent, time: EventTime | null): Patch<TimelineEvent> {
  if (time === null) return { occurredAt: null, endedAt: undefined, precision: 'unplaced' };
  const { at, precision } = time;
  return { occurredAt: at, precision, endedAt: time.until ?? movedEnd(event, at) };
}

function movedEnd({ occurredAt, endedAt }: TimelineEvent, at: Timestamp): Timestamp | undefined {
  if (occurredAt === null || endedAt === undefined) return endedAt;
  return shifted(endedAt, epochMs(at) - epochMs(occurredAt));
}

/** The side of a range that is pulled. */
export type RangeEdge = 'start' | 'end';

/**
 * What changes when one side of a range is pulled to a moment. The sides never pass each other: pulled
 * too far, the range becomes a point at the other side. An event without an end gets one by its end side.
 */
export function resizeEvent(event: TimelineEvent, edge: RangeEdge, to: Timestamp): Patch<TimelineEvent> {
  if (event.occurredAt === null) return {};
  const start = edge === 'start' ? earlier(to, event.endedAt ?? event.occurredAt) : event.occurredAt;
  const end = edge === 'end' ? later(to, event.occurredAt) : event.endedAt;
  const isPoint = end === undefined || compareTimestamps(start, end) === 0;
  return { occurredAt: start, endedAt: isPoint ? undefined : end };
}

function earlier(a: Timestamp, b: Timestamp): Timestamp {
  return compareTimestamps(a, b) <= 0 ? a : b;
}

function later(a: Timestamp, b: Timestamp): Timestamp {
  return compareTimestamps(a, b) >= 0 ? a : b;
}

interface Copy {
  readonly id: EventId;
  /** Must be new in the incident. */
  readonly newId: EventId;
}

/** Puts a copy of each event right behind it. Milestones and citations stay with the original. */
export function duplicateEvents(incident: Incident, copies: readonly Copy[]): Incident {
  const newIds = new Map(copies.map(({ id, newId }) => [id, newId]));
  if (!incident.timeline.some(({ id }) => newIds.has(id))) return incident;
  const timeline = incident.timeline.flatMap((event) => {
    const newId = newIds.get(event.id);
    return newId === undefined ? [event] : [event, { ...event, id: newId }];
  });
  return { ...incident, timeline };
}
