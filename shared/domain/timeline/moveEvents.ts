import type { EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { applyPatch } from '#shared/domain/incident/orderedItems.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { type EventTime, retimeEvent } from '#shared/domain/timeline/eventEdits.ts';
import { placedEvents, timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { MINUTE_MS, SECOND_MS } from '#shared/time/durations.ts';
import { epochMs, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';
import { inZone } from '#shared/time/zonedTime.ts';

/** A place in the timeline, by the events on either side; null at an end. Neither is one that moves. */
export interface EventSlot {
  readonly before: EventId | null;
  readonly after: EventId | null;
}

/** What a drag carries: the event that was taken hold of, and all that move with it. */
export interface CarriedEvents {
  readonly lead: EventId;
  /** Holds `lead`. */
  readonly ids: readonly EventId[];
}

type SlotMove = CarriedEvents & { readonly slot: EventSlot };

/**
 * The time the lead would get in a slot; null when it stands there already, or when nothing has a time
 * that it could stand between. The drop and what is shown before it both ask here.
 */
export function timeInSlot(incident: Incident, { lead, slot }: SlotMove): Timestamp | null {
  if (standsInSlot(incident.timeline, lead, slot)) return null;
  const ms = instantBetween(instantOf(incident, slot.before), instantOf(incident, slot.after));
  return ms === null ? null : inZone(timestampAt(ms), incident.timeZone);
}

/**
 * Drops events into a slot. The lead gets an approximate time between its new neighbours, until a person
 * confirms or types it; the others keep their distance from it, and notes without a time join it.
 */
export function moveEventsToSlot(incident: Incident, move: SlotMove): Incident {
  const at = timeInSlot(incident, move);
  if (at === null) return incident;
  const lead = incident.timeline.find(({ id }) => id === move.lead);
  if (lead === undefined) return incident;
  const from = lead.occurredAt;
  const distance = from === null ? null : epochMs(at) - epochMs(from);
  const timeline = incident.timeline.map((event) => {
    if (!move.ids.includes(event.id)) return event;
    if (event.occurredAt === null || event.id === move.lead)
      return retimed(incident, event, at, 'approximate');
    return distance === null ? event : shiftedEvent(incident, event, distance, 'approximate');
  });
  return applyPatch(incident, { timeline: besideNeighbour(timeline, move) });
}

/**
 * Moves events along the scale by whole milliseconds, earlier by a negative number. The lead's time
 * becomes exact, since a person put it on that minute; the others stay as sure as they were.
 */
export function moveEventsBy(incident: Incident, move: CarriedEvents & { readonly ms: number }): Incident {
  const moves = ({ id, occurredAt }: TimelineEvent) => occurredAt !== null && move.ids.includes(id);
  if (move.ms === 0 || !incident.timeline.some(moves)) return incident;
  const timeline = incident.timeline.map((event) => {
    if (!moves(event)) return event;
    const precision = event.id === move.lead || event.precision !== 'approximate' ? 'exact' : 'approximate';
    return shiftedEvent(incident, event, move.ms, precision);
  });
  return applyPatch(incident, { timeline });
}

/** Hidden events may stand between the neighbours, so it is the order that counts, not being next to them. */
function standsInSlot(timeline: readonly TimelineEvent[], lead: EventId, slot: EventSlot): boolean {
  const order = placedEvents(timeline).map(({ id }) => id);
  const index = order.indexOf(lead);
  const isAfter = slot.before === null || order.indexOf(slot.before) < index;
  const isBefore = slot.after === null || index < order.indexOf(slot.after);
  return index !== -1 && isAfter && isBefore;
}

function instantOf(incident: Incident, id: EventId | null): number | null {
  const at = incident.timeline.find((event) => event.id === id)?.occurredAt ?? null;
  return at === null ? null : epochMs(at);
}

type Zoned = Pick<Incident, 'timeZone'>;
type Precision = EventTime['precision'];

/** The clocks may have been changed before the new end, so its offset is the zone's there. */
function retimed(
  { timeZone }: Zoned,
  event: TimelineEvent,
  at: Timestamp,
  precision: Precision,
): TimelineEvent {
  const patch = retimeEvent(event, { at, precision });
  const { endedAt } = patch;
  return applyPatch(event, { ...patch, endedAt: endedAt && inZone(endedAt, timeZone) });
}

function shiftedEvent(zoned: Zoned, event: TimelineEvent, ms: number, precision: Precision): TimelineEvent {
  if (event.occurredAt === null) return event;
  const at = inZone(timestampAt(epochMs(event.occurredAt) + ms), zoned.timeZone);
  return retimed(zoned, event, at, precision);
}

/** Among equal instants the order of the file decides, so the moved ones follow their neighbour there. */
function besideNeighbour(timeline: readonly TimelineEvent[], move: SlotMove): readonly TimelineEvent[] {
  const before = timeline.findIndex(({ id }) => id === move.slot.before);
  const lead = timeline.find(({ id }) => id === move.lead);
  const neighbour = timeline[before]?.occurredAt ?? null;
  if (neighbour === null || lead?.occurredAt === null || lead === undefined) return timeline;
  if (epochMs(neighbour) !== epochMs(lead.occurredAt)) return timeline;
  const movedEvents = timelineInOrder(timeline).filter(({ id }) => move.ids.includes(id));
  const rest = timeline.filter(({ id }) => !move.ids.includes(id));
  const place = rest.findIndex(({ id }) => id === move.slot.before) + 1;
  return rest.toSpliced(place, 0, ...movedEvents);
}

/**
 * Puts events on an exact moment, as a drop on the scale does: the lead stands at it, those that had a
 * time keep their distance from it, and notes without one join it. Times are written in the incident's zone.
 */
export function placeEventsAt(
  incident: Incident,
  { lead, ids, at }: CarriedEvents & { readonly at: Timestamp },
): Incident {
  const from = incident.timeline.find(({ id }) => id === lead)?.occurredAt ?? null;
  const movedIncident =
    from === null ? incident : moveEventsBy(incident, { lead, ids, ms: epochMs(at) - epochMs(from) });
  const joins = movedIncident.timeline.some(({ id, occurredAt }) => occurredAt === null && ids.includes(id));
  if (!joins) return movedIncident;
  const time = { at: inZone(at, incident.timeZone), precision: 'exact' } as const;
  return applyPatch(movedIncident, {
    timeline: movedIncident.timeline.map((event) =>
      event.occurredAt === null && ids.includes(event.id)
        ? applyPatch(event, retimeEvent(event, time))
        : event,
    ),
  });
}

/**
 * The instant of something dropped between two neighbours, in milliseconds since the epoch: a whole
 * minute near the middle where one lies strictly between them, else a whole second, else the instant of
 * the earlier one, beside which the order of the file decides. With one neighbour only, the whole minute
 * next to it; null with none. The one rule behind every drop, by pointer, keyboard or menu.
 *
 * @param before not later than `after`; null at the start of the timeline.
 */
export function instantBetween(before: number | null, after: number | null): number | null {
  if (before === null) return after === null ? null : wholeBefore(after, MINUTE_MS);
  if (after === null) return wholeAfter(before, MINUTE_MS);
  return wholeBetween(before, after, MINUTE_MS) ?? wholeBetween(before, after, SECOND_MS) ?? before;
}

function wholeBetween(before: number, after: number, unit: number): number | null {
  const middle = Math.floor((before + after) / 2 / unit) * unit;
  const inside = middle > before ? middle : wholeAfter(before, unit);
  return inside < after ? inside : null;
}

function wholeAfter(ms: number, unit: number): number {
  return (Math.floor(ms / unit) + 1) * unit;
}

function wholeBefore(ms: number, unit: number): number {
  return (Math.ceil(ms / unit) - 1) * unit;
}
