import type { AppStore } from '#renderer/store/appStore.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import { fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import type { ActionId, BlockId } from '#shared/domain/incident/ids.ts';
import type { MeetingClosing } from '#shared/domain/incident/meeting.ts';
import { applyPatch, type Patch } from '#shared/domain/incident/orderedItems.ts';
import { editAction } from '#shared/domain/items/itemEdits.ts';
import { editMeeting } from '#shared/domain/meeting/meetingEdits.ts';
import { assignedAction, nextUnassigned, unassignedActions } from '#shared/meeting/actionAssignment.ts';
import { editClosing } from '#shared/meeting/closing.ts';
import { backToHeld, carriedOverPlan, startFollowUp } from '#shared/meeting/followUp.ts';

export interface ClosingEdits {
  /** Brings an action before the room to find its owner and date, even if it has both. */
  choose(id: ActionId): void;
  /** An empty text means not known. */
  editAction(id: ActionId, field: 'owner' | 'due', text: string): void;
  /**
   * Gives an action its owner or date by a choice. By a press that was the last it lacked, the next that lacks something
   * comes before the room; the arrow keys may be on their way to another choice, so the action stays.
   */
  assign(
    id: ActionId,
    patch: { readonly owner: string } | { readonly due: string },
    how: { readonly byPress: boolean },
  ): void;
  answer(patch: Patch<MeetingClosing>): void;
  setInReview(): void;
  setInDocument(isInDocument: boolean): void;
  /** Goes back to the session before while this one has not begun. */
  backToHeld(): void;
  /** Puts this session aside and opens the plan of the next. It happened, so no undo takes it back. */
  startFollowUp(chosen: ReadonlySet<BlockId>): void;
}

/** The edits of the closing list, each a named undo step. */
export function createClosingEdits(
  store: AppStore,
  { newId, now }: Pick<StoreDeps, 'newId' | 'now'>,
): ClosingEdits {
  const { edit } = store.getState();
  return {
    choose: (id) => store.getState().reassignAction(id),
    editAction: (id, field, text) => {
      const { incident, meetingView, holdAction } = store.getState();
      const shown = assignedAction(incident?.actions ?? [], meetingView.assigningId);
      // The action that the room looks at stays while somebody types in it, even when it lacks nothing any more.
      if (shown?.id === id) holdAction(id);
      edit({
        label: 'Edit action',
        burst: fieldKey({ place: 'actions', id, field }),
        apply: (incident) => editAction(incident, { id, patch: { [field]: text === '' ? undefined : text } }),
      });
    },
    assign: (id, patch, { byPress }) => {
      const field = Object.keys(patch)[0] ?? '';
      edit({
        label: 'Assign action',
        burst: fieldKey({ place: 'actions', id, field }),
        apply: (incident) => editAction(incident, { id, patch }),
      });
      const { incident, meetingView, holdAction, showAction } = store.getState();
      const actions = incident?.actions ?? [];
      const isAgreed = unassignedActions(actions).every((action) => action.id !== id);
      const next = nextUnassigned(actions, id);
      if (byPress && isAgreed && next !== null && meetingView.reassigningId !== id) showAction(next.id);
      else holdAction(id);
    },
    answer: (patch) =>
      edit({
        label: 'Note what the room said',
        burst: fieldKey(placeSpot('meeting', Object.keys(patch)[0] ?? 'closing')),
        apply: (incident) => editClosing(incident, patch),
      }),
    setInReview: () =>
      edit({ label: 'Set status', apply: (incident) => applyPatch(incident, { status: 'in-review' }) }),
    setInDocument: (isInDocument) =>
      edit({
        label: 'Meeting in the document',
        apply: (incident) => editMeeting(incident, { isInDocument: isInDocument || undefined }),
      }),
    backToHeld: () => store.getState().record(backToHeld),
    startFollowUp: (chosen) =>
      store.getState().record((incident) => {
        const plan = carriedOverPlan(incident.meeting, { now: now(), newId, chosen });
        return startFollowUp(incident, { plan });
      }),
  };
}
