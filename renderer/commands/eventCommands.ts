import type { CommandAction } from '#renderer/commands/commandAction.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import { selectedEvents, shownEvents } from '#renderer/store/shownEvents.ts';
import type { AppState, StoreDeps } from '#renderer/store/state.ts';
import type { CommandId } from '#shared/commands/commandList.ts';
import { fieldKey } from '#shared/domain/findInIncident.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { addEvent, duplicateEvents, editEvents, removeEvents } from '#shared/domain/timeline/eventEdits.ts';
import { mergeEvents } from '#shared/domain/timeline/mergeEvents.ts';
import { type EventSlot, moveEventsToSlot } from '#shared/domain/timeline/moveEvents.ts';
import { isPlaced, placedEvents, timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';

type EventCommandId = Extract<CommandId, `event.${string}`>;

/** What can be done with the selected events of the timeline, from a card's menu, its keys or the palette. */
export function createEventCommands(
  store: AppStore,
  { newId }: StoreDeps,
): Record<EventCommandId, CommandAction> {
  const state = store.getState;
  const edit = (label: string, apply: (incident: Incident) => Incident) => state().edit({ label, apply });
  const withSelection = (run: (ids: readonly EventId[]) => void, atLeast = 1): CommandAction => ({
    isEnabled: (current) => isEditable(current) && selectedEvents(current).length >= atLeast,
    run: () => run(selectedEvents(state())),
  });
  /** Selects events, closes what is open, and gives the focus to the last of them. */
  const goOnWith = (ids: readonly EventId[]): void => {
    const last = ids.at(-1);
    state().selectAndClose(ids);
    state().goTo('timeline', fieldKey('timeline', last ?? '', last === undefined ? 'entry' : 'card'));
  };

  const remove = (ids: readonly EventId[]): void => {
    const next = neighbourOf(state(), ids);
    edit(ids.length === 1 ? 'Delete event' : `Delete ${ids.length} events`, (incident) =>
      removeEvents(incident, ids),
    );
    goOnWith(next === null ? [] : [next]);
  };
  const duplicate = (ids: readonly EventId[]): void => {
    const copies = ids.map((id) => ({ id, newId: newId<EventId>() }));
    edit('Duplicate event', (incident) => duplicateEvents(incident, copies));
    goOnWith(copies.map((copy) => copy.newId));
  };
  const merge = (ids: readonly EventId[]): void => {
    edit(`Merge ${ids.length} events`, (incident) => mergeEvents(incident, ids));
    goOnWith(selectedEvents(state()));
  };
  const confirm = (ids: readonly EventId[]): void => {
    const { incident } = state();
    const placed = ids.filter((id) => incident?.timeline.find((e) => e.id === id)?.occurredAt !== null);
    edit('Confirm time', (current) => editEvents(current, { ids: placed, patch: { precision: 'exact' } }));
  };
  const toggleKeyMoment = (ids: readonly EventId[]): void => {
    const isKey = state().incident?.timeline.some(({ id, keyMoment }) => ids.includes(id) && !keyMoment);
    edit('Mark key moment', (incident) =>
      editEvents(incident, { ids, patch: { keyMoment: isKey === true } }),
    );
  };
  const split = ([id]: readonly EventId[]): void => {
    if (id !== undefined) state().openDialog({ kind: 'splitEvent', id });
  };

  return {
    'event.moveTo': withSelection((ids) => state().openDialog({ kind: 'moveEvents', ids })),
    'event.confirmTime': withSelection(confirm),
    'event.keyMoment': withSelection(toggleKeyMoment),
    'event.insertAfter': withSelection((ids) => insertBeside(store, newId<EventId>(), ids.at(-1), 'after')),
    'event.duplicate': withSelection(duplicate),
    'event.split': withSelection(split),
    'event.merge': withSelection(merge, 2),
    'event.remove': withSelection(remove),
  };
}

/** Adds an empty event next to another, at a time between it and its neighbour, and opens it. */
export function insertBeside(
  store: AppStore,
  id: EventId,
  beside: EventId | undefined,
  side: 'before' | 'after',
): void {
  const { incident, edit, openInserted, goTo } = store.getState();
  if (incident === null || beside === undefined) return;
  const slot = slotBeside(incident, beside, side);
  const event = emptyEvent(id);
  edit({
    label: 'Insert event',
    apply: (current) => moveEventsToSlot(addEvent(current, event), { lead: id, ids: [id], slot }),
  });
  openInserted(id);
  goTo('timeline', fieldKey('timeline', id, 'title'));
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
    kind: 'action',
    title: '',
    keyMoment: false,
    visibility: 'internal',
  };
}

function isEditable({ incident, file, place }: AppState): boolean {
  return incident !== null && file?.isReadOnly === false && place === 'timeline';
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
