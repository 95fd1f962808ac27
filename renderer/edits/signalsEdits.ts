import type { AppStore } from '#renderer/store/appStore.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { ActionId, EventId, SignalId } from '#shared/domain/incident/ids.ts';
import type { Patch } from '#shared/domain/incident/orderedItems.ts';
import type { Signal, SignalLimit, SignalStretch } from '#shared/domain/incident/signal.ts';
import {
  citeStretch,
  editSignal,
  removeSignal,
  removeStretch,
  signalsOf,
} from '#shared/domain/signals/signalEdits.ts';
import { newSignal } from '#shared/import/graphs/newSignals.ts';
import type { ReadSignal } from '#shared/import/graphs/readSignals.ts';
import { addGraphs } from '#shared/rules/addGraphs.ts';

export type SignalTextField = 'name' | 'unit' | 'source';

/** A graph that was read, with what a person says of it. */
export interface ChosenGraph {
  readonly read: ReadSignal;
  /** Null: nobody said. */
  readonly limit: SignalLimit | null;
  readonly hasEvent: boolean;
  readonly hasAlert: boolean;
}

export interface SignalsEdits {
  /** Takes graphs in, private until somebody ticks them, with the events and alerts that were chosen; says how many graphs are new. */
  add(chosen: readonly ChosenGraph[]): number;
  setText(id: SignalId, field: SignalTextField, text: string): void;
  patch(id: SignalId, patch: Patch<Signal>, label: string): void;
  remove(id: SignalId): void;
  /** An answer to a why is shown by a stretch of it. */
  cite(id: SignalId, stretch: SignalStretch): void;
  removeStretch(id: SignalId, stretch: SignalStretch): void;
}

/** The edits of graphs, each a named undo step. */
export function createSignalsEdits(store: AppStore, { newId }: Pick<StoreDeps, 'newId'>): SignalsEdits {
  const { edit } = store.getState();
  const count = () => signalsOf(store.getState().incident ?? {}).length;
  return {
    add: (chosen) => {
      const before = count();
      const graphs = chosen.map(({ read, limit, hasEvent, hasAlert }) => ({
        signal: newSignal(read, newId<SignalId>(), limit),
        eventId: hasEvent ? newId<EventId>() : null,
        alertId: hasAlert ? newId<ActionId>() : null,
      }));
      store.getState().endBurst();
      const label = graphs.length === 1 ? 'Add graph' : 'Add graphs';
      edit({ label, apply: (incident) => addGraphs(incident, graphs) });
      return count() - before;
    },
    setText: (id, field, text) =>
      edit({
        label: 'Edit graph',
        burst: fieldKey({ place: 'timeline', id, field }),
        apply: (incident) => {
          const value = field !== 'name' && text === '' ? undefined : text;
          return editSignal(incident, { id, patch: { [field]: value } });
        },
      }),
    patch: (id, patch, label) => edit({ label, apply: (incident) => editSignal(incident, { id, patch }) }),
    cite: (id, stretch) =>
      edit({ label: 'Cite evidence', apply: (incident) => citeStretch(incident, { id, stretch }) }),
    removeStretch: (id, stretch) =>
      edit({ label: 'Change evidence', apply: (incident) => removeStretch(incident, { id, stretch }) }),
    remove: (id) => edit({ label: 'Remove graph', apply: (incident) => removeSignal(incident, id) }),
  };
}
