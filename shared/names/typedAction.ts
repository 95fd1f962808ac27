import type { Incident } from '#shared/domain/incident/incident.ts';
import type { ActionLineContext } from '#shared/domain/items/actionLineFacts.ts';
import { type ReadAction, readActionLine } from '#shared/domain/items/readActionLine.ts';
import { FIRST_NAMES } from '#shared/names/firstNames.ts';
import { fullNames } from '#shared/names/halfNames.ts';
import { isProgram } from '#shared/names/programNames.ts';
import { peopleOf } from '#shared/names/typedEvent.ts';
import { fullNameOf } from '#shared/text/onePerson.ts';

/**
 * Reads what somebody types as an action, under *Action items* and in the meeting alike: `Alert at 80 %. Sarah, 14 March, P0`.
 * Whom the incident names is known, by full name where a first name means just one of them, and so is every usual first name. `days`: what due dates are read against.
 */
export function typedAction(
  line: string,
  incident: Incident,
  days: Pick<ActionLineContext, 'today' | 'near'>,
): ReadAction {
  const owners = incident.actions.flatMap(({ owner }) => (owner === undefined ? [] : [owner]));
  const { facilitator } = incident.meeting;
  const people = [
    ...peopleOf(incident),
    ...(facilitator === undefined ? [] : [facilitator]),
    ...owners,
    ...FIRST_NAMES,
  ];
  const read = readActionLine(line, { ...days, people, isProgram });
  const owner = read.owner === undefined ? null : fullNameOf(read.owner, fullNames(incident));
  return owner === null ? read : { ...read, owner };
}
