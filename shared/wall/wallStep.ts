import type { ActionId, CauseId, EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { knownSince } from '#shared/domain/timeline/knownMoments.ts';
import type { PlacedEvent } from '#shared/domain/timeline/timelineOrder.ts';
import { unassignedActions } from '#shared/meeting/actionAssignment.ts';
import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';
import { shownOnWall } from '#shared/wall/roomVisibility.ts';
import { shownKind } from '#shared/wall/wallBlock.ts';
import { spotlightIndex, wallEvents } from '#shared/wall/wallEvents.ts';
import type { WallFocus } from '#shared/wall/wallFocus.ts';
import { wallPageCount } from '#shared/wall/wallProjection.ts';
import { whyStops } from '#shared/wall/whysParts.ts';

/** What a step changes; what is left out stays. */
export interface WallStep {
  readonly page: number;
  readonly eventId?: EventId;
  readonly knownThen?: Timestamp;
  readonly causeId?: CauseId | null;
  /** Null: the last action is done with. */
  readonly actionId?: ActionId | null;
}

type Direction = 1 | -1;

/**
 * One step with the arrow keys: the next page, and after the last the next event, or the next why. With
 * `knownThen` events come in the order in which they became known, and the moment moves with them. Null
 * at either end.
 */
export function wallStep(incident: Incident, focus: WallFocus, direction: Direction): WallStep | null {
  const count = wallPageCount(incident, focus);
  const page = Math.max(0, Math.min(focus.page, count - 1)) + direction;
  if (page >= 0 && page < count) return { page };
  const target = nextSubject(incident, focus, direction);
  if (target === null) return null;
  const last = wallPageCount(incident, { ...focus, ...target }) - 1;
  return { ...target, page: direction === 1 ? 0 : last };
}

type Subject = Omit<WallStep, 'page'>;

function nextSubject(incident: Incident, focus: WallFocus, direction: Direction): Subject | null {
  const kind = shownKind(incident.meeting.plan, focus);
  if (kind === 'timeline') return nextEvent(incident, focus, direction);
  if (kind === 'actions') return nextAction(incident, focus, direction);
  return kind === 'causes' ? nextWhy(incident, focus, direction) : null;
}

/** While the meeting closes: from action to action, those that nothing lacks as well, for reading back. */
function nextAction(
  { actions }: Incident,
  { actionId = null }: WallFocus,
  direction: Direction,
): Subject | null {
  if (actionId === null) return null;
  const stops = shownOnWall(actions).filter(({ id, status }) => status !== 'not-doing' || id === actionId);
  const at = stops.findIndex(({ id }) => id === actionId) + direction;
  const next = stops[at];
  if (next !== undefined) return { actionId: next.id };
  // Behind the last one all of them are shown, unless one still lacks something.
  return at === stops.length && unassignedActions(stops).length === 0 ? { actionId: null } : null;
}

function nextEvent(incident: Incident, focus: WallFocus, direction: Direction): Subject | null {
  if (focus.knownThen !== null) return nextKnown(incident, focus, direction);
  const events = wallEvents(incident, focus);
  const event = events[spotlightIndex(incident, focus, events) + direction];
  return event === undefined ? null : { eventId: event.id };
}

function nextKnown(incident: Incident, focus: WallFocus, direction: Direction): Subject | null {
  const order = wallEvents(incident, { knownThen: null }).toSorted((a, b) => knownMs(a) - knownMs(b));
  const knownEvents = wallEvents(incident, focus);
  const current = knownEvents[spotlightIndex(incident, focus, knownEvents)];
  const event = order[order.findIndex(({ id }) => id === current?.id) + direction];
  return event === undefined ? null : { eventId: event.id, knownThen: knownSince(event) };
}

function knownMs(event: PlacedEvent): number {
  return epochMs(knownSince(event));
}

function nextWhy({ causes }: Incident, { causeId }: WallFocus, direction: Direction): Subject | null {
  const { stops, at } = whyStops(causes, causeId);
  const next = stops[at + direction];
  return next === undefined ? null : { causeId: next };
}
