import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Attendee, Meeting } from '#shared/domain/incident/meeting.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { spokenName } from '#shared/meeting/mailAddress.ts';
import { isTool } from '#shared/names/toolNames.ts';
import { eachPersonOnce, isFirstNameOfOne, personKey } from '#shared/text/onePerson.ts';

/** Roles that the guide wants in the room beside the responders ("Attendees"). */
export const ASKED_ROLES = ['Engineering lead', 'Customer support'] as const;
export type AskedRole = (typeof ASKED_ROLES)[number];

const RESPONDER = 'Responder';

/** Somebody who is not on the list yet. */
export interface ProposedAttendee {
  readonly name: string;
  readonly role: string;
}

/** Those who act in the timeline and are not on the list, in the order they first acted. */
export function proposedAttendees(incident: Incident): readonly ProposedAttendee[] {
  const attendees = incident.meeting.attendees.map(({ name }) => spokenName(name));
  const listed = new Set(attendees.map(personKey));
  // Thousands of events have few actors: each spelling is looked at once.
  const acted = new Set(timelineInOrder(incident.timeline).map(({ actor = '' }) => actor));
  const actors = [...acted].filter((name) => !isTool(name));
  // Who owns an action is the same person as in a chat, where names are often in small letters.
  const owners = incident.actions.map(({ owner = '' }) => owner);
  const people = eachPersonOnce([...actors, ...owners]).slice(0, eachPersonOnce(actors).length);
  const others = people.filter((name) => !listed.has(personKey(name)));
  return others
    .filter((name) => !isFirstNameOfOne(name, [...attendees, ...others]))
    .map((name) => ({ name, role: RESPONDER }));
}

/** `Ana, engineering lead`: a person as typed in one line, name and role; null without a name. */
export function readPersonLine(line: string): ProposedAttendee | null {
  const [, name = '', role = ''] = /^([^,]*),?(.*)$/su.exec(line.trim()) ?? [];
  return name.trim() === '' ? null : { name: name.trim(), role: role.trim() };
}

/** How an asked-for role stands: nobody listed for it, listed but not here, or here. */
export interface RoleStanding {
  readonly role: AskedRole;
  readonly standing: 'missing' | 'expected' | 'here';
}

/** The engineering lead and customer support, whom the guide asks for by name. Shown, never enforced. */
export function askedRoles(attendees: readonly Attendee[]): readonly RoleStanding[] {
  return ASKED_ROLES.map((role) => {
    const holders = attendees.filter((person) => folded(person.role).includes(folded(role)));
    if (holders.length === 0) return { role, standing: 'missing' };
    return { role, standing: holders.some(({ present }) => present) ? 'here' : 'expected' };
  });
}

/**
 * Whether the facilitator acted in the incident: by name in the timeline, or listed as a responder. Someone
 * who was not responding keeps the conversation blameless more easily (guide, "Facilitator role").
 */
export function isFacilitatorResponder(incident: Incident): boolean {
  const { facilitator = '', attendees } = incident.meeting;
  const name = folded(spokenName(facilitator));
  if (name === '') return false;
  const acted = incident.timeline.some(({ actor = '' }) => folded(actor) === name);
  return (
    acted ||
    attendees.some((one) => folded(spokenName(one.name)) === name && folded(one.role).includes('respond'))
  );
}

/** How many of the list are here. */
export function presentCount({ attendees }: Pick<Meeting, 'attendees'>): number {
  return attendees.filter(({ present }) => present).length;
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}
