import type { AppStore } from '#renderer/store/appStore.ts';
import { promisedRows } from '#renderer/store/promises.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import { fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import type { BlockId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { AgendaBlock } from '#shared/domain/incident/meeting.ts';
import type { Patch } from '#shared/domain/incident/orderedItems.ts';
import { editBlock, editMeeting, moveBlock } from '#shared/domain/meeting/meetingEdits.ts';
import { type UsualLength, usualAgenda } from '#shared/domain/meeting/usualAgenda.ts';
import {
  withBlock,
  withBlockMinutes,
  withoutBlock,
  withPromises,
  withTotalMinutes,
} from '#shared/meeting/planMinutes.ts';

export interface AgendaEdits {
  planAsUsual(length: UsualLength): void;
  /** Begins the meeting with what earlier incidents promised. */
  beginWithPromises(): void;
  /** Every block in proportion; drags in a row are one undo step. */
  setTotal(minutes: number): void;
  /** The other blocks give or take, so that the sum stays. */
  setMinutes(id: BlockId, minutes: number): void;
  /** Adds an empty block at the end and goes there. */
  add(): void;
  /** Edits in a row of the same field are one undo step. */
  patch(id: BlockId, field: keyof AgendaBlock, patch: Patch<AgendaBlock>): void;
  remove(id: BlockId): void;
  move(id: BlockId, index: number): void;
}

/** The edits of the agenda, each a named undo step. */
export function createAgendaEdits(store: AppStore, { newId }: Pick<StoreDeps, 'newId'>): AgendaEdits {
  const { edit } = store.getState();
  return {
    planAsUsual: (length) => {
      const plan = usualAgenda(newId, length, promisedRows(store.getState()).length > 0);
      edit({ label: 'Plan the meeting', apply: (incident) => editMeeting(incident, { plan }) });
    },
    beginWithPromises: () => {
      const id = newId<BlockId>();
      edit({
        label: 'Begin with what was promised',
        apply: (incident) => withPlan(incident, withPromises(incident.meeting.plan, id)),
      });
    },
    setTotal: (minutes) =>
      edit({
        label: 'Change length of the meeting',
        burst: fieldKey(placeSpot('meeting', 'total')),
        apply: (incident) => withPlan(incident, withTotalMinutes(incident.meeting.plan, minutes)),
      }),
    setMinutes: (id, minutes) =>
      edit({
        label: 'Change minutes',
        burst: fieldKey({ place: 'meeting', id, field: 'minutes' }),
        apply: (incident) => withPlan(incident, withBlockMinutes(incident.meeting.plan, id, minutes)),
      }),
    add: () => {
      const id = newId<BlockId>();
      const block = { id, kind: 'other', title: '', minutes: 5, isProtected: false } as const;
      edit({
        label: 'Add block',
        apply: (incident) => withPlan(incident, withBlock(incident.meeting.plan, block)),
      });
      store.getState().goToSpot({ place: 'meeting', id, field: 'title' });
    },
    patch: (id, field, patch) =>
      edit({
        label: 'Edit agenda',
        burst: fieldKey({ place: 'meeting', id, field }),
        apply: (incident) => editBlock(incident, { id, patch }),
      }),
    remove: (id) =>
      edit({
        label: 'Remove block',
        apply: (incident) => withPlan(incident, withoutBlock(incident.meeting.plan, id)),
      }),
    move: (id, index) =>
      edit({ label: 'Move block', apply: (incident) => moveBlock(incident, { id, index }) }),
  };
}

function withPlan(incident: Incident, plan: readonly AgendaBlock[]): Incident {
  return editMeeting(incident, { plan });
}
