import type { AppStore } from '#renderer/store/appStore.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { SignalId } from '#shared/domain/incident/ids.ts';
import type { Patch } from '#shared/domain/incident/orderedItems.ts';
import type { Signal, SignalStretch } from '#shared/domain/incident/signal.ts';
import {
  addSignals,
  citeStretch,
  editSignal,
  removeSignal,
  removeStretch,
  signalsOf,
} from '#shared/domain/signals/signalEdits.ts';
import { newSignals } from '#shared/import/graphs/newSignals.ts';
import type { ReadSignal } from '#shared/import/graphs/readSignals.ts';

export type SignalTextField = 'name' | 'unit' | 'source';

export interface SignalsEdits {
  /** Takes graphs in, private until somebody ticks them, and says how many are new. */
  add(read: readonly ReadSignal[]): number;
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
    add: (read) => {
      const before = count();
      const signals = newSignals(read, newId<SignalId>);
      store.getState().endBurst();
      const label = signals.length === 1 ? 'Add graph' : 'Add graphs';
      edit({ label, apply: (incident) => addSignals(incident, signals) });
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
