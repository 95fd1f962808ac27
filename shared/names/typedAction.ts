import type { Incident } from '#shared/domain/incident/incident.ts';
import type { ActionLineContext } from '#shared/domain/items/actionLineFacts.ts';
import { type ReadAction, readActionLine } from '#shared/domain/items/readActionLine.ts';
import { FIRST_NAMES } from '#shared/names/firstNames.ts';
import { isProgram } from '#shared/names/programNames.ts';
import { isTool } from '#shared/names/toolNames.ts';
import { peopleOf } from '#shared/names/typedEvent.ts';
import { byFullName, eachPersonOnce } from '#shared/text/onePerson.ts';

/**
 * Reads what somebody types as an action, under *Action items* and in the meeting alike: `Alert at 80 %. Sarah, 14 March, P0`.
 * Whom the incident names is known, and so is every usual first name; a first name is who alone has it here. `days`: what
 * due dates are read against.
 */
export function typedAction(
  line: string,
  incident: Incident,
  days: Pick<ActionLineContext, 'today' | 'near'>,
): ReadAction {
  const owners = incident.actions.flatMap(({ owner }) => (owner === undefined ? [] : [owner]));
  const { facilitator } = incident.meeting;
  const named = [...peopleOf(incident), ...(facilitator === undefined ? [] : [facilitator]), ...owners];
  const action = readActionLine(line, { ...days, people: [...named, ...FIRST_NAMES], isProgram });
  return action.owner === undefined
    ? action
    : {
        ...action,
        owner: byFullName(
          action.owner,
          eachPersonOnce(named).filter((name) => !isTool(name)),
        ),
      };
}
