import type { AppStore } from '#renderer/store/appStore.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import { fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import {
  type ActionId,
  type AnyId,
  type AttendeeId,
  type ItemId,
  toId,
} from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Attendee } from '#shared/domain/incident/meeting.ts';
import type { Patch } from '#shared/domain/incident/orderedItems.ts';
import {
  addAttendee,
  editAttendee,
  editMeeting,
  editParkedItem,
  parkItem,
  removeAttendee,
  removeParkedItem,
} from '#shared/domain/meeting/meetingEdits.ts';
import { unassignedActions } from '#shared/meeting/actionAssignment.ts';
import { unparkAsAction } from '#shared/meeting/closing.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

export interface MeetingPlanEdits {
  setText(field: 'facilitator' | 'privateNotes', text: string): void;
  schedule(at: Timestamp | null): void;
  /** An empty row at the index, or else at the end, with the keyboard in it. */
  addAttendee(index?: number): void;
  /** Puts somebody on the list whose name, or at least role, is known. */
  invite(person: { readonly name: string; readonly role: string }): void;
  /** Puts somebody on the list who is in the room already. */
  welcome(person: { readonly name: string; readonly role: string }): void;
  editAttendee(id: AttendeeId, patch: Patch<Attendee>, burst?: string): void;
  removeAttendee(id: AttendeeId): void;
  /** An empty row at the index, or else at the end, with the keyboard in it. */
  park(index?: number): void;
  editParked(id: ItemId, text: string): void;
  removeParked(id: ItemId): void;
  /**
   * Files what was typed while the room spoke, as a step of its own. The id is of whatever it becomes; reading a line takes
   * long rules, which the line brings along (`fileCapture`).
   */
  capture(id: AnyId, file: (incident: Incident) => Incident): void;
  /** Turns a parked fix into an action. */
  unpark(id: ItemId): void;
}

/** The edits of the meeting, each a named undo step. */
export function createMeetingPlanEdits(
  store: AppStore,
  { newId }: Pick<StoreDeps, 'newId'>,
): MeetingPlanEdits {
  const { edit } = store.getState();
  const focus = (id: string, field: string) => store.getState().goToSpot({ place: 'meeting', id, field });
  return {
    setText: (field, text) =>
      edit({
        label: 'Edit meeting',
        burst: fieldKey(placeSpot('meeting', field)),
        apply: (incident) => {
          const value = field === 'facilitator' && text === '' ? undefined : text;
          return editMeeting(incident, { [field]: value });
        },
      }),
    schedule: (at) =>
      edit({
        label: 'Schedule meeting',
        apply: (incident) => editMeeting(incident, { scheduledFor: at ?? undefined }),
      }),
    addAttendee: (index) => {
      const id = newId<AttendeeId>();
      const attendee = { id, name: '', role: '', present: false };
      edit({ label: 'Add person', apply: (incident) => addAttendee(incident, attendee, index) });
      focus(id, 'name');
    },
    invite: (person) => {
      const attendee = { id: newId<AttendeeId>(), ...person, present: false };
      edit({ label: 'Add person', apply: (incident) => addAttendee(incident, attendee) });
      if (person.name === '') focus(attendee.id, 'name');
    },
    welcome: (person) => {
      const attendee = { id: newId<AttendeeId>(), ...person, present: true };
      edit({ label: 'Add person', apply: (incident) => addAttendee(incident, attendee) });
    },
    editAttendee: (id, patch, burst) =>
      edit({
        label: 'Edit person',
        ...(burst === undefined ? {} : { burst }),
        apply: (incident) => editAttendee(incident, { id, patch }),
      }),
    removeAttendee: (id) =>
      edit({ label: 'Remove person', apply: (incident) => removeAttendee(incident, id) }),
    park: (index) => {
      const id = newId<ItemId>();
      const item = { id, text: '', visibility: 'internal' } as const;
      edit({ label: 'Park', apply: (incident) => parkItem(incident, item, index) });
      focus(id, 'text');
    },
    editParked: (id, text) =>
      edit({
        label: 'Edit parked item',
        burst: fieldKey({ place: 'meeting', id, field: 'text' }),
        apply: (incident) => editParkedItem(incident, { id, text }),
      }),
    removeParked: (id) =>
      edit({ label: 'Let parked item go', apply: (incident) => removeParkedItem(incident, id) }),
    capture: (id, file) => {
      edit({ label: 'Capture', apply: file });
      store.getState().endBurst();
      store.getState().keepAdded(toId(id));
    },
    unpark: (id) => {
      const actionId = newId<ActionId>();
      edit({ label: 'Make it an action', apply: (incident) => unparkAsAction(incident, { id, actionId }) });
      const { incident, meetingView, showAction } = store.getState();
      const open = unassignedActions(incident?.actions ?? []);
      // An action that lacks nothing any more makes room for the new one, which has no owner yet.
      if (open.every((action) => action.id !== meetingView.assigningId)) showAction(null);
    },
  };
}
