import type { AppStore } from '#renderer/store/appStore.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { ImpactRowId } from '#shared/domain/incident/ids.ts';
import type { ComputedImpact, ImpactRow } from '#shared/domain/incident/impactRow.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Patch } from '#shared/domain/incident/orderedItems.ts';
import {
  addImpactRow,
  editImpactRow,
  moveImpactRow,
  removeImpactRow,
} from '#shared/domain/items/itemEdits.ts';
import { incidentStart } from '#shared/domain/timeline/incidentSpan.ts';
import { isoDate } from '#shared/time/formatTime.ts';

export interface ImpactTableEdits {
  /** Adds a typed row, with what is known of it, at the index or at the end, and goes there. */
  add(
    metric: string,
    known?: { readonly value?: string; readonly source?: string; readonly index?: number },
  ): void;
  /** Adds a row that is worked out and goes to the first field of it that a person knows. */
  addComputed(kind: ComputedImpact['kind']): void;
  setText(id: ImpactRowId, field: 'metric' | 'value' | 'source', text: string): void;
  /** Patches in a row with the same burst are one undo step. */
  patch(id: ImpactRowId, patch: Patch<ImpactRow>, label: string, burst?: string): void;
  /** Removes the row and goes to the one above it, or to the next when it was the first. */
  remove(id: ImpactRowId): void;
  move(id: ImpactRowId, index: number): void;
}

const USUAL_TARGET = 99.9;

/** The source of a row whose target nobody has stated yet: it leaves with the document, so that nobody takes it for agreed. */
export const ASSUMED_TARGET = `${USUAL_TARGET}% target assumed`;

/** The edits of the impact table, each a named undo step. */
export function createImpactTableEdits(
  store: AppStore,
  { newId }: Pick<StoreDeps, 'newId'>,
): ImpactTableEdits {
  const { edit } = store.getState();
  const goToField = (id: ImpactRowId, field: 'metric' | 'value' | 'source' | 'targetPercent'): void =>
    store.getState().goToSpot({ place: 'impact', id, field });
  const addRow = (row: Omit<ImpactRow, 'id' | 'visibility'>, index?: number): ImpactRowId => {
    const id = newId<ImpactRowId>();
    edit({
      label: 'Add metric',
      apply: (incident) => {
        const addedIncident = addImpactRow(incident, { id, visibility: 'internal', ...row });
        return index === undefined ? addedIncident : moveImpactRow(addedIncident, { id, index });
      },
    });
    return id;
  };
  return {
    add: (metric, { value = '', source = '', index } = {}) => {
      const id = addRow({ metric, value, ...(source === '' ? {} : { source }) }, index);
      goToField(id, metric === '' ? 'metric' : 'value');
    },
    addComputed: (kind) => {
      const { incident } = store.getState();
      if (incident === null) return;
      const id = addRow({ ...computedRow(incident, kind), value: '' });
      goToField(id, kind === 'sla' ? 'targetPercent' : 'source');
    },
    setText: (id, field, text) =>
      edit({
        label: 'Edit metric',
        burst: fieldKey({ place: 'impact', id, field }),
        apply: (incident) => editImpactRow(incident, { id, patch: textPatch(field, text) }),
      }),
    patch: (id, patch, label, burst) => {
      const named = burst === undefined ? { label } : { label, burst };
      edit({ ...named, apply: (incident) => editImpactRow(incident, { id, patch }) });
    },
    remove: (id) => {
      const rows = store.getState().incident?.impact ?? [];
      const index = rows.findIndex((row) => row.id === id);
      const neighbour = rows[index === 0 ? 1 : index - 1];
      edit({ label: 'Delete metric', apply: (incident) => removeImpactRow(incident, id) });
      if (neighbour !== undefined) goToField(neighbour.id, 'metric');
    },
    move: (id, index) =>
      edit({ label: 'Move metric', apply: (incident) => moveImpactRow(incident, { id, index }) }),
  };
}

function textPatch(field: 'metric' | 'value' | 'source', text: string): Patch<ImpactRow> {
  return { [field]: field === 'source' && text === '' ? undefined : text };
}

function computedRow(
  incident: Incident,
  kind: ComputedImpact['kind'],
): { readonly metric: string; readonly computed: ComputedImpact; readonly source?: string } {
  if (kind === 'duration') return { metric: 'Duration', computed: { kind } };
  const month = isoDate(incidentStart(incident), incident.timeZone).slice(0, 7);
  const computed = { kind, targetPercent: USUAL_TARGET, month, otherDowntimeMinutes: 0 } as const;
  return { metric: 'SLA impact', source: ASSUMED_TARGET, computed };
}
