import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { useEdit } from '#renderer/store/useEdit.ts';
import type { Patch } from '#shared/domain/applyPatch.ts';
import { fieldKey } from '#shared/domain/findInIncident.ts';
import type { BlockId } from '#shared/domain/ids.ts';
import type { AgendaBlock } from '#shared/domain/meeting.ts';
import { addBlock, editBlock, editMeeting, moveBlock, removeBlock } from '#shared/domain/meetingEdits.ts';
import { usualAgenda } from '#shared/domain/usualAgenda.ts';

interface AgendaEdits {
  planAsUsual(): void;
  /** Adds an empty block at the end and goes there. */
  add(): void;
  /** Edits in a row of the same field are one undo step. */
  patch(id: BlockId, field: keyof AgendaBlock, patch: Patch<AgendaBlock>): void;
  remove(id: BlockId): void;
  move(id: BlockId, index: number): void;
}

/** The edits of the agenda, each a named undo step. */
export function useAgendaEdits(): AgendaEdits {
  const edit = useEdit();
  const store = useAppStoreApi();
  const { newId } = useStoreDeps();
  return {
    planAsUsual: () => {
      const plan = usualAgenda(newId);
      edit({ label: 'Plan the meeting', apply: (incident) => editMeeting(incident, { plan }) });
    },
    add: () => {
      const id = newId<BlockId>();
      const block = { id, kind: 'other', title: '', minutes: 5, isProtected: false } as const;
      edit({ label: 'Add block', apply: (incident) => addBlock(incident, block) });
      store.getState().goTo('meeting', fieldKey('meeting', id, 'title'));
    },
    patch: (id, field, patch) =>
      edit({
        label: 'Edit agenda',
        burst: fieldKey('meeting', id, field),
        apply: (incident) => editBlock(incident, { id, patch }),
      }),
    remove: (id) => edit({ label: 'Remove block', apply: (incident) => removeBlock(incident, id) }),
    move: (id, index) =>
      edit({ label: 'Move block', apply: (incident) => moveBlock(incident, { id, index }) }),
  };
}
