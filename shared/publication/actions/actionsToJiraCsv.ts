import type { Priority } from '#shared/domain/incident/actionItem.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { actionFacts, shortTitle } from '#shared/publication/actions/actionWords.ts';
import { csvText } from '#shared/publication/actions/csvText.ts';
import { trackedActions } from '#shared/publication/actions/trackedActions.ts';
import { hasDueDate } from '#shared/rules/isActionIncomplete.ts';
import { oneLine } from '#shared/text/cleanText.ts';

/**
 * Fields of Jira under their own names, which its importer maps by itself. Its help asks for a heading row
 * with a Summary column and no punctuation in it, and for a comma for every empty value.
 */
const COLUMNS = ['Summary', 'Issue Type', 'Priority', 'Assignee', 'Due Date', 'Labels', 'Description'];

/** The names of Jira's default scheme of priorities. */
const PRIORITIES: Record<Priority, string> = { P0: 'Highest', P1: 'High', P2: 'Medium', P3: 'Low' };

/**
 * The open actions for Jira's CSV importer. Dates are `yyyy-MM-dd`, which its wizard asks for; owners stand by
 * name and are matched to accounts in the wizard. States are left to the project's workflow.
 */
export function actionsToJiraCsv(whole: Incident): string {
  const { incident, actions } = trackedActions(whole);
  const rows = actions.map((action) => [
    shortTitle(action),
    'Task',
    PRIORITIES[action.priority],
    oneLine(action.owner ?? ''),
    hasDueDate(action) ? (action.due ?? '') : '',
    'postmortem',
    actionFacts(incident, action, ['Owner', 'Due', 'Priority'])
      .map(({ name, value }) => `${name}: ${value}`)
      .join('\n'),
  ]);
  return csvText([COLUMNS, ...rows]);
}
