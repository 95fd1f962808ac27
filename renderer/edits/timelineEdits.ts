import type { AppStore } from '#renderer/store/appStore.ts';
import { selectedEvents, shownEvents } from '#renderer/store/shownEvents.ts';
import type { AppState, StoreDeps } from '#renderer/store/state.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { MilestoneName } from '#shared/domain/incident/milestones.ts';
import type { Patch } from '#shared/domain/incident/orderedItems.ts';
import type { SearchedFieldOf } from '#shared/domain/incident/textFields.ts';
import { type ShownKind, saidKind, type TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import {
  addEvent,
  duplicateEvents,
  editEvent,
  editEvents,
  removeEvents,
  setMilestone,
  splitEvent,
} from '#shared/domain/timeline/eventEdits.ts';
import { mergeEvents } from '#shared/domain/timeline/mergeEvents.ts';
import { type EventSlot, moveEventsToSlot, placeEventsAt } from '#shared/domain/timeline/moveEvents.ts';
import { joinPlaceholder } from '#shared/domain/timeline/placeholderEvents.ts';
import { isPlaced, placedEvents, timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { KINDS_LEARNT } from '#shared/settings/settings.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

export type EventTextField = SearchedFieldOf<'timeline'>;

/** The step of undo that leaves one of two events that tell the same. */
export const JOIN_LABEL = 'Make one event of both';

export interface TimelineEdits {
  add(event: TimelineEvent): void;
  /** Adds what was pasted (`withPasted`), as one step that no typing before joins. */
  addPasted(label: string, apply: (incident: Incident) => Incident): void;
  setText(id: EventId, field: EventTextField, text: string): void;
  patch(id: EventId, patch: Patch<TimelineEvent>, label: string): void;
  patchAll(ids: readonly EventId[], patch: Patch<TimelineEvent>, label: string): void;
  /** Whoever sets kinds learns their signs; see `kindsChosen` in the settings. */
  setKind(ids: readonly EventId[], kind: ShownKind): void;
  setMilestone(name: MilestoneName, eventId: EventId | null): void;
  /** Does what a drop target says that a drop there does. */
  drop(label: string, apply: (incident: Incident) => Incident): void;
  /** Moves events into a place between two others; the lead is the one whose time is worked out. */
  moveToSlot(move: {
    readonly lead: EventId;
    readonly ids: readonly EventId[];
    readonly slot: EventSlot;
  }): void;
  /** Moves events so that the lead has the time; the others keep their distance. */
  moveToTime(lead: EventId, ids: readonly EventId[], time: EventTime): void;
  /** One event becomes one for each title, at the same time. Selects them. */
  split(id: EventId, titles: readonly string[]): void;
  /** Adds an empty event next to another, at a time between it and its neighbour, and opens it. */
  insertBeside(beside: EventId | undefined, side: 'before' | 'after'): void;
  /** Goes to the event after those removed, or the one before. */
  remove(ids: readonly EventId[]): void;
  duplicate(ids: readonly EventId[]): void;
  merge(ids: readonly EventId[]): void;
  /** Leaves the event that tells a placeholder in words in its place, and goes on with it. */
  joinPlaceholder(id: EventId, told: EventId): void;
  /** Says that the times are exact, of those that have one. */
  confirmTimes(ids: readonly EventId[]): void;
  /** Makes all of them key moments, or none when all are. */
  toggleKeyMoment(ids: readonly EventId[]): void;
}

/** What a preview adds: events, the milestones that their text states, and parts of other sections. */
/** A time that was typed, with the end of a range. */
interface EventTime {
  readonly at: Timestamp;
  readonly until?: Timestamp | undefined;
  readonly precision: 'exact' | 'approximate';
}

/** The edits of the timeline, each a named undo step. */
export function createTimelineEdits(store: AppStore, { newId }: Pick<StoreDeps, 'newId'>): TimelineEdits {
  const state = store.getState;
  const { edit } = state();
  /** Selects events, closes what is open, and gives the focus to the last of them. */
  const goOnWith = (ids: readonly EventId[]): void => {
    const last = ids.at(-1);
    state().selectAndClose(ids);
    state().goToSpot({ place: 'timeline', id: last ?? '', field: last === undefined ? 'entry' : 'card' });
  };
  return {
    add: (event) => {
      edit({ label: 'Add event', apply: (incident) => addEvent(incident, event) });
      store.getState().keepAdded(event.id);
    },
    addPasted: (label, apply) => {
      state().endBurst();
      edit({ label, apply });
    },
    setText: (id, field, text) =>
      edit({
        label: 'Edit event',
        burst: fieldKey({ place: 'timeline', id, field }),
        apply: (incident) => {
          const value = field !== 'title' && text === '' ? undefined : text;
          return editEvent(incident, { id, patch: { [field]: value } });
        },
      }),
    patch: (id, patch, label) => edit({ label, apply: (incident) => editEvent(incident, { id, patch }) }),
    patchAll: (ids, patch, label) =>
      edit({ label, apply: (incident) => editEvents(incident, { ids, patch }) }),
    setKind: (ids, kind) => {
      edit({
        label: 'Change kind',
        apply: (incident) => editEvents(incident, { ids, patch: { kind: saidKind(kind) } }),
      });
      const { settings, changeSettings } = state();
      if (settings.kindsChosen < KINDS_LEARNT) changeSettings({ kindsChosen: settings.kindsChosen + 1 });
    },
    setMilestone: (name, eventId) =>
      edit({ label: 'Set milestone', apply: (incident) => setMilestone(incident, { name, eventId }) }),
    drop: (label, apply) => edit({ label, apply }),
    moveToSlot: (move) =>
      edit({ label: 'Move event', apply: (incident) => moveEventsToSlot(incident, move) }),
    moveToTime: (lead, ids, time) =>
      edit({ label: 'Move event', apply: (incident) => movedTo(incident, lead, ids, time) }),
    split: (id, titles) => {
      const newIds = titles.slice(1).map(() => newId<EventId>());
      edit({ label: 'Split event', apply: (incident) => splitEvent(incident, { id, titles, newIds }) });
      state().selectAndClose([id, ...newIds]);
    },
    insertBeside: (beside, side) => {
      const { incident } = state();
      if (incident === null || beside === undefined) return;
      const id = newId<EventId>();
      const slot = slotBeside(incident, beside, side);
      edit({
        label: 'Insert event',
        apply: (current) =>
          moveEventsToSlot(addEvent(current, emptyEvent(id)), { lead: id, ids: [id], slot }),
      });
      state().openInserted(id);
      state().goToSpot({ place: 'timeline', id, field: 'title' });
    },
    remove: (ids) => {
      const next = neighbourOf(state(), ids);
      edit({
        label: ids.length === 1 ? 'Delete event' : `Delete ${ids.length} events`,
        apply: (incident) => removeEvents(incident, ids),
      });
      goOnWith(next === null ? [] : [next]);
    },
    duplicate: (ids) => {
      const copies = ids.map((id) => ({ id, newId: newId<EventId>() }));
      edit({ label: 'Duplicate event', apply: (incident) => duplicateEvents(incident, copies) });
      goOnWith(copies.map((copy) => copy.newId));
    },
    merge: (ids) => {
      edit({ label: `Merge ${ids.length} events`, apply: (incident) => mergeEvents(incident, ids) });
      goOnWith(selectedEvents(state()));
    },
    joinPlaceholder: (id, told) => {
      edit({ label: JOIN_LABEL, apply: (incident) => joinPlaceholder(incident, id) });
      goOnWith([told]);
    },
    confirmTimes: (ids) => {
      const { incident } = state();
      const placed = ids.filter((id) => incident?.timeline.find((e) => e.id === id)?.occurredAt !== null);
      edit({
        label: 'Confirm time',
        apply: (current) => editEvents(current, { ids: placed, patch: { precision: 'exact' } }),
      });
    },
    toggleKeyMoment: (ids) => {
      const isKey = state().incident?.timeline.some(({ id, keyMoment }) => ids.includes(id) && !keyMoment);
      edit({
        label: 'Mark key moment',
        apply: (incident) => editEvents(incident, { ids, patch: { keyMoment: isKey === true } }),
      });
    },
  };
}

function movedTo(
  incident: Incident,
  lead: EventId,
  ids: readonly EventId[],
  { at, until, precision }: EventTime,
): Incident {
  const placed = placeEventsAt(incident, { lead, ids, at });
  const patch = until === undefined ? { precision } : { precision, endedAt: until };
  return editEvent(placed, { id: lead, patch });
}

function slotBeside(incident: Incident, beside: EventId, side: 'before' | 'after'): EventSlot {
  const order = placedEvents(incident.timeline);
  const at = order.findIndex(({ id }) => id === beside);
  // Beside a note without a time stands another one.
  if (at === -1) return { before: null, after: null };
  const index = side === 'after' ? at + 1 : at;
  return { before: order[index - 1]?.id ?? null, after: order[index]?.id ?? null };
}

function emptyEvent(id: EventId): TimelineEvent {
  return {
    id,
    occurredAt: null,
    precision: 'unplaced',
    title: '',
    keyMoment: false,
    visibility: 'internal',
  };
}

/**
 * The shown event that the focus goes to when others are deleted: the one after them, else before. From the
 * last event with a time it goes to the one before, not into the tray.
 */
function neighbourOf({ incident, timelineView }: AppState, ids: readonly EventId[]): EventId | null {
  const order = timelineInOrder(shownEvents(incident?.timeline ?? [], timelineView));
  const at = order.findIndex(({ id }) => ids.includes(id));
  const stays = ({ id }: TimelineEvent) => !ids.includes(id);
  const after = order.slice(at).filter(stays);
  const before = order.slice(0, Math.max(at, 0)).filter(stays).toReversed();
  const isAlike = (event: TimelineEvent) => isPlaced(event) === (order[at]?.occurredAt !== null);
  const nearest = [...after, ...before];
  return (nearest.find(isAlike) ?? nearest[0])?.id ?? null;
}
