import type { ActionStatus, Priority } from '#shared/domain/incident/actionItem.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { actionFacts, shortTitle } from '#shared/publication/actions/actionWords.ts';
import { csvText } from '#shared/publication/actions/csvText.ts';
import { factsAsMarkdown } from '#shared/publication/actions/factsAsMarkdown.ts';
import { trackedActions } from '#shared/publication/actions/trackedActions.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { ACTION_TYPE_WORDS } from '#shared/words/vocabulary.ts';

/** The columns that Linear's importer reads from a CSV file. None is for due dates, so those are in the description. */
const COLUMNS = [
  'Title',
  'Description',
  'Priority',
  'Status',
  'Assignee',
  'Created',
  'Completed',
  'Labels',
  'Estimate',
];

/** Linear's own names; its importer knows no others. */
const PRIORITIES: Record<Priority, string> = { P0: 'Urgent', P1: 'High', P2: 'Medium', P3: 'Low' };

/** As a new team has them; only the first two occur, because the others are not tracked. */
const STATES: Record<ActionStatus, string> = {
  open: 'Todo',
  'in-progress': 'In Progress',
  done: 'Done',
  'not-doing': 'Canceled',
};

/** The open actions for Linear's CSV importer, descriptions in Markdown, labels with a comma and a space between. */
export function actionsToLinearCsv(whole: Incident): string {
  const { incident, actions } = trackedActions(whole);
  const rows = actions.map((action) => [
    shortTitle(action),
    factsAsMarkdown(actionFacts(incident, action, ['Owner', 'Priority', 'Kind', 'State'])),
    PRIORITIES[action.priority],
    STATES[action.status],
    oneLine(action.owner ?? ''),
    '',
    '',
    `Postmortem, ${ACTION_TYPE_WORDS[action.type]}`,
    '',
  ]);
  return csvText([COLUMNS, ...rows]);
}
