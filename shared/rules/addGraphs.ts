import type { ActionId, EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import { addAction } from '#shared/domain/items/itemEdits.ts';
import { newAction } from '#shared/domain/items/newAction.ts';
import { addSignals, signalsOf } from '#shared/domain/signals/signalEdits.ts';
import { addEvent } from '#shared/domain/timeline/eventEdits.ts';
import { alertQuestion, eventOfSignal } from '#shared/rules/signalEvent.ts';

/** A graph with what a person chose of what it proposes; ids must be new in the incident, and null means: not that. */
export interface GraphToAdd {
  readonly signal: Signal;
  readonly eventId: EventId | null;
  readonly alertId: ActionId | null;
}

/** Adds graphs with their events and alerts. Of one that stands there already nothing is added. */
export function addGraphs(incident: Incident, graphs: readonly GraphToAdd[]): Incident {
  const known = new Set(signalsOf(incident).map(({ id }) => id));
  const withSignals = addSignals(
    incident,
    graphs.map(({ signal }) => signal),
  );
  const added = new Map(
    signalsOf(withSignals).flatMap((signal) => (known.has(signal.id) ? [] : [[signal.id, signal]])),
  );
  return graphs.reduce((before, { signal: { id }, eventId, alertId }) => {
    const signal = added.get(id);
    if (signal === undefined) return before;
    const alert = alertId === null ? null : alertQuestion(before, signal);
    const event = eventId === null ? null : eventOfSignal(before, signal, eventId);
    const told = event === null ? before : addEvent(before, event);
    if (alert === null || alertId === null) return told;
    const { action: title, visibility } = alert;
    return addAction(told, newAction(alertId, { title, type: 'detect', visibility }));
  }, withSignals);
}
