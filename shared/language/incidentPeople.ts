import type { Incident } from '#shared/domain/incident/incident.ts';
import { isPeoplesKind } from '#shared/domain/incident/timelineEvent.ts';
import type { NamedPerson } from '#shared/language/hint.ts';
import { isProgram } from '#shared/names/programNames.ts';

/** A first name, perhaps with others: "Anna", "Anna Weber". Not "PagerDuty", "on-call engineer" or "QA". */
const NAME = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2}$/u;

/** Attendees may be listed by role. */
const NO_NAME =
  /engineer|team|support|on-call|platform|network|database|commander|lead|manager|developer|operations|security|customer|vendor|staff|bot$/i;

/** Names and roles become parts of expressions, which must not grow without bounds; nobody is called longer. */
const LONGEST_NAME = 100;
const MOST_PEOPLE = 300;

/**
 * Those who may stand in the texts by name: attendees with their roles, the facilitator, owners and actors, in
 * this order. At most 300, and no names above 100 characters: a hint may be missed, the search for what is
 * private goes by itself.
 */
export function incidentPeople({ meeting, actions, timeline }: Incident): readonly NamedPerson[] {
  const roles = new Map<string, string>();
  const add = (name: string, role: string) => {
    const isUsable = name.trim() !== '' && name.length <= LONGEST_NAME && roles.size < MOST_PEOPLE;
    if (isUsable && !roles.has(name.trim())) roles.set(name.trim(), role.slice(0, LONGEST_NAME));
  };
  for (const { name, role } of meeting.attendees) {
    if (!NO_NAME.test(name)) add(name, role);
  }
  for (const name of [meeting.facilitator ?? '', ...actions.map(({ owner = '' }) => owner)]) {
    if (isName(name)) add(name, '');
  }
  for (const { actor = '', kind } of timeline) {
    if (isPeoplesKind(kind) && isName(actor) && !isProgram(actor.trim())) add(actor, '');
  }
  return [...roles].map(([name, role]) => ({ name, role }));
}

function isName(text: string): boolean {
  return NAME.test(text.trim()) && !NO_NAME.test(text);
}
