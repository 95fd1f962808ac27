import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { useEdit } from '#renderer/store/useEdit.ts';
import { fieldKey } from '#shared/domain/findInIncident.ts';
import { applyPatch, type Patch } from '#shared/domain/incident/applyPatch.ts';
import type { ActionId, BlockId } from '#shared/domain/incident/ids.ts';
import type { MeetingClosing } from '#shared/domain/incident/meeting.ts';
import { editAction } from '#shared/domain/items/actionEdits.ts';
import { editMeeting } from '#shared/domain/meeting/meetingEdits.ts';
import { assignedAction } from '#shared/meeting/assigning.ts';
import { editClosing } from '#shared/meeting/closing.ts';
import { carriedOverPlan, startFollowUp } from '#shared/meeting/followUp.ts';

interface ClosingEdits {
  /** Brings an action before the room to find its owner and date, even if it has both. */
  choose(id: ActionId): void;
  /** An empty text means not known. */
  editAction(id: ActionId, field: 'owner' | 'due', text: string): void;
  /** Gives an action its owner or date by a choice, and keeps it before the room until the next is asked for. */
  assign(id: ActionId, patch: { readonly owner: string } | { readonly due: string }): void;
  answer(patch: Patch<MeetingClosing>): void;
  setInReview(): void;
  setInDocument(isInDocument: boolean): void;
  /** Puts this session aside and opens the plan of the next. It happened, so no undo takes it back. */
  startFollowUp(chosen: ReadonlySet<BlockId>): void;
}

/** The edits of the closing list, each a named undo step. */
export function useClosingEdits(): ClosingEdits {
  const edit = useEdit();
  const store = useAppStoreApi();
  const { newId, now } = useStoreDeps();
  return {
    choose: (id) => store.getState().reassignAction(id),
    editAction: (id, field, text) => {
      const { incident, meetingView, holdAction } = store.getState();
      const shown = assignedAction(incident?.actions ?? [], meetingView.assigningId);
      // What the room looks at stays while it is typed, though nothing may be missing any more.
      if (shown?.id === id) holdAction(id);
      edit({
        label: 'Edit action',
        burst: fieldKey('actions', id, field),
        apply: (incident) => editAction(incident, { id, patch: { [field]: text === '' ? undefined : text } }),
      });
    },
    assign: (id, patch) => {
      const field = Object.keys(patch)[0] ?? '';
      edit({
        label: 'Assign action',
        burst: fieldKey('actions', id, field),
        apply: (incident) => editAction(incident, { id, patch }),
      });
      store.getState().holdAction(id);
    },
    answer: (patch) =>
      edit({
        label: 'Note what the room said',
        burst: fieldKey('meeting', '', Object.keys(patch)[0] ?? 'closing'),
        apply: (incident) => editClosing(incident, patch),
      }),
    setInReview: () =>
      edit({ label: 'Set status', apply: (incident) => applyPatch(incident, { status: 'in-review' }) }),
    setInDocument: (isInDocument) =>
      edit({
        label: 'Meeting in the document',
        apply: (incident) => editMeeting(incident, { isInDocument: isInDocument || undefined }),
      }),
    startFollowUp: (chosen) =>
      store.getState().record((incident) => {
        const plan = carriedOverPlan(incident.meeting, { now: now(), newId, chosen });
        return startFollowUp(incident, { plan });
      }),
  };
}
