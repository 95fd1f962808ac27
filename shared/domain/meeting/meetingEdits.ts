import type { AttendeeId, BlockId, ItemId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { ListItem } from '#shared/domain/incident/listItem.ts';
import type { AgendaBlock, Attendee, Meeting } from '#shared/domain/incident/meeting.ts';
import {
  applyPatch,
  insertItem,
  moveItemTo,
  type Patch,
  removeItem,
  updateItem,
} from '#shared/domain/incident/orderedItems.ts';

export function editMeeting(incident: Incident, patch: Patch<Meeting>): Incident {
  return applyPatch(incident, { meeting: applyPatch(incident.meeting, patch) });
}

/** At the index, or else at the end. */
export function addAttendee(incident: Incident, attendee: Attendee, index?: number): Incident {
  return editMeeting(incident, { attendees: insertItem(incident.meeting.attendees, attendee, index) });
}

export function editAttendee(
  incident: Incident,
  args: { readonly id: AttendeeId; readonly patch: Patch<Attendee> },
): Incident {
  const edit = (attendee: Attendee) => applyPatch(attendee, args.patch);
  return editMeeting(incident, { attendees: updateItem(incident.meeting.attendees, args.id, edit) });
}

export function removeAttendee(incident: Incident, id: AttendeeId): Incident {
  return editMeeting(incident, { attendees: removeItem(incident.meeting.attendees, id) });
}

export function editBlock(
  incident: Incident,
  args: { readonly id: BlockId; readonly patch: Patch<AgendaBlock> },
): Incident {
  const edit = (block: AgendaBlock) => applyPatch(block, args.patch);
  return editMeeting(incident, { plan: updateItem(incident.meeting.plan, args.id, edit) });
}

/** Moves a block to an index counted without it. */
export function moveBlock(
  incident: Incident,
  args: { readonly id: BlockId; readonly index: number },
): Incident {
  return editMeeting(incident, { plan: moveItemTo(incident.meeting.plan, args.id, args.index) });
}

/** Keeps a fix that was raised too early for the action block; at the index, or else at the end. */
export function parkItem(incident: Incident, item: ListItem, index?: number): Incident {
  return editMeeting(incident, { parkingLot: insertItem(incident.meeting.parkingLot, item, index) });
}

export function editParkedItem(
  incident: Incident,
  args: { readonly id: ItemId; readonly text: string },
): Incident {
  const edit = (item: ListItem) => applyPatch(item, { text: args.text });
  return editMeeting(incident, { parkingLot: updateItem(incident.meeting.parkingLot, args.id, edit) });
}

export function removeParkedItem(incident: Incident, id: ItemId): Incident {
  return editMeeting(incident, { parkingLot: removeItem(incident.meeting.parkingLot, id) });
}
