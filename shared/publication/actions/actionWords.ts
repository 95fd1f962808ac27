import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { incidentDates } from '#shared/export/report/incidentDates.ts';
import { reportTitle } from '#shared/export/report/titleBlock.ts';
import { statusPageUrlProblem } from '#shared/privacy/statusPageUrlProblem.ts';
import { hasDueDate } from '#shared/rules/isActionIncomplete.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { capitalised } from '#shared/text/phrases.ts';
import { ACTION_STATUS_WORDS, ACTION_TYPE_WORDS } from '#shared/words/vocabulary.ts';

/** Characters; Jira refuses a summary of 256, GitHub a title of 257. */
const LONGEST_TITLE = 250;

/** The title on one line, cut where trackers would refuse it; the details then hold all of it. */
export function shortTitle({ title }: ActionItem): string {
  const characters = [...oneLine(title)];
  if (characters.length <= LONGEST_TITLE) return characters.join('');
  return `${characters.slice(0, LONGEST_TITLE - 1).join('')}…`;
}

/** A fact about an action and its value, on one line each. */
export interface ActionFact {
  readonly name: string;
  readonly value: string;
}

/**
 * What a tracker has no column for, in reading order: when it counts as done, who and by when, why, and where
 * it comes from. Takes an incident without its private parts. `known` names facts that have a column of their own.
 */
export function actionFacts(
  incident: Incident,
  action: ActionItem,
  known: readonly string[] = [],
): readonly ActionFact[] {
  const { publication } = incident;
  const url = (publication.statusPageUrl ?? '').trim();
  const title = oneLine(action.title);
  const facts: readonly (readonly [string, string])[] = [
    ['Action', title === shortTitle(action) ? '' : title],
    ['Done when', action.doneWhen ?? ''],
    ['Owner', action.owner ?? ''],
    ['Due', hasDueDate(action) ? (action.due ?? '') : ''],
    ['Priority', action.priority],
    ['Kind', ACTION_TYPE_WORDS[action.type]],
    ['State', action.status === 'open' ? '' : ACTION_STATUS_WORDS[action.status].label],
    ['Because', causesOf(incident, action)],
    ['From', `Postmortem “${oneLine(reportTitle(incident))}”, ${incidentDates(incident)}`],
    ['Status page', statusPageUrlProblem(url) === null ? url : ''],
  ];
  return facts
    .map(([name, value]) => ({ name, value: oneLine(value) }))
    .filter(({ name, value }) => value !== '' && !known.includes(name));
}

function causesOf(incident: Incident, { causeIds }: ActionItem): string {
  const linkedCauses = incident.causes.filter(({ id }) => causeIds.includes(id));
  return linkedCauses.map(({ answer }) => capitalised(oneLine(answer))).join('; ');
}
