import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { ActionId, ItemId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Meeting, MeetingClosing } from '#shared/domain/incident/meeting.ts';
import { applyPatch, type Patch } from '#shared/domain/incident/orderedItems.ts';
import { addAction } from '#shared/domain/items/itemEdits.ts';
import { typeFromTitle } from '#shared/domain/items/typeFromTitle.ts';
import { editMeeting, removeParkedItem } from '#shared/domain/meeting/meetingEdits.ts';
import { unassignedActions } from '#shared/meeting/actionAssignment.ts';
import { presentCount } from '#shared/meeting/attendance.ts';
import { capitalised } from '#shared/text/phrases.ts';

/** The tasks left before the room leaves. Shown, never enforced. */
export interface ClosingList {
  /** Actions still to be done, without an owner or a due date. */
  readonly actions: readonly ActionItem[];
  /** Parked items that became neither an action nor were let go. */
  readonly parked: number;
  readonly isAttendanceNoted: boolean;
  /** Both counts are there, and neither is doubted (see `hasMoreHands`). */
  readonly areQuestionsAnswered: boolean;
  readonly isInReview: boolean;
  /** How many of the five are done. */
  readonly done: number;
}

/** How many things the list asks for. */
export const CLOSING_STEPS = 5;

export function closingList(incident: Incident): ClosingList {
  const { meeting, status } = incident;
  const actions = unassignedActions(incident.actions);
  const parked = meeting.parkingLot.length;
  const isAttendanceNoted = presentCount(meeting) > 0;
  const { learned, wouldComeAgain } = meeting.closing ?? {};
  const isAsked = learned !== undefined && wouldComeAgain !== undefined;
  const areQuestionsAnswered = isAsked && !hasMoreHands(meeting);
  const isInReview = status !== 'draft';
  const steps = [actions.length === 0, parked === 0, isAttendanceNoted, areQuestionsAnswered, isInReview];
  return {
    actions,
    parked,
    isAttendanceNoted,
    areQuestionsAnswered,
    isInReview,
    done: steps.filter(Boolean).length,
  };
}

/** How many were asked: as noted, else all who are here; null as long as nobody is noted to be. */
export function askedCount(meeting: Meeting): number | null {
  return meeting.closing?.asked ?? (presentCount(meeting) || null);
}

/** Whether a count says that more hands went up than people were asked, which cannot be. */
export function hasMoreHands(meeting: Meeting): boolean {
  const { learned = 0, wouldComeAgain = 0 } = meeting.closing ?? {};
  const asked = askedCount(meeting);
  return asked !== null && Math.max(learned, wouldComeAgain) > asked;
}

/** Notes what the room said; a count left out counts as not asked. */
export function editClosing(incident: Incident, patch: Patch<MeetingClosing>): Incident {
  return editMeeting(incident, { closing: applyPatch(incident.meeting.closing ?? {}, patch) });
}

/** Turns a parked fix into an action, whose owner and due date are still to be found. */
export function unparkAsAction(
  incident: Incident,
  { id, actionId }: { readonly id: ItemId; readonly actionId: ActionId },
): Incident {
  const parked = incident.meeting.parkingLot.find((item) => item.id === id);
  if (parked === undefined) return incident;
  const action: ActionItem = {
    id: actionId,
    title: capitalised(parked.text),
    priority: 'P2',
    type: typeFromTitle(parked.text),
    status: 'open',
    causeIds: [],
    visibility: parked.visibility,
  };
  return removeParkedItem(addAction(incident, action), id);
}
