import { markdownOf } from '#shared/export/markdown/markdownOf.ts';
import { paragraph, strong, table, text } from '#shared/export/report/reportNodes.ts';
import { safeLink } from '#shared/export/report/safeLink.ts';
import { calendarFile } from '#shared/meeting/icsLines.ts';
import { type ActionList, isOverdue, type ListedAction } from '#shared/publication/actions/actionList.ts';
import { csvText } from '#shared/publication/actions/csvText.ts';
import { counted } from '#shared/text/phrases.ts';

/** How many of how many: `5 of 17 open action items of 12 incidents, 3 of them overdue`. */
export function actionCountWords({ actions, openCount, overdueCount, incidentCount }: ActionList): string {
  const of = `${counted(openCount, 'open action item')} of ${counted(incidentCount, 'incident')}`;
  return `${actions.length.toLocaleString('en')} of ${of}, ${overdueCount.toLocaleString('en')} of them overdue`;
}

/** When it is due and how late that is: `2026-03-14, 3 days overdue`; `no due date`. */
export function dueWords(action: ListedAction): string {
  if (action.due === null) return 'no due date';
  return isOverdue(action) ? `${action.due}, ${counted(action.daysOverdue ?? 0, 'day')} overdue` : action.due;
}

const COLUMNS = [
  'Action',
  'Owner',
  'Due',
  'Days overdue',
  'Priority',
  'In progress',
  'Ticket',
  'Incident',
  'Incident date',
  'File',
  // What came later stands behind, since spreadsheets of others count columns.
  'Team',
  'Answers',
];

/** The list for a spreadsheet, without cells that it would run. */
export function actionListCsv({ actions }: ActionList): string {
  const rows = actions.map((action) => [
    action.title,
    action.owner,
    action.due ?? '',
    action.daysOverdue === null ? '' : String(action.daysOverdue),
    action.priority,
    action.isInProgress ? 'yes' : 'no',
    action.ticket,
    action.incident.title,
    action.incident.date,
    action.incident.path,
    action.team,
    action.answers.join('; '),
  ]);
  return csvText([COLUMNS, ...rows]);
}

/** The due dates as all-day events, each under the identity that the calendar of its own incident gives it. */
export function actionListCalendar({ actions }: ActionList): string {
  return calendarFile(actions.map(({ calendarLines }) => calendarLines).filter((lines) => lines.length > 0));
}

/** The list for a mail or a page: how many, and a table in which what is overdue or missing is strong. */
export function actionListMarkdown(list: ActionList): string {
  const head = ['Due', 'Priority', 'Owner', 'Action', 'Ticket', 'Incident'].map((name) => [text(name)]);
  const rows = list.actions.map((action) => [
    [isOverdue(action) || action.due === null ? strong(dueWords(action)) : text(dueWords(action))],
    [text(action.priority)],
    [action.owner === '' ? strong('nobody') : text(action.owner)],
    [text(action.title)],
    action.ticket === '' ? [] : [safeLink(action.ticket, action.ticket)],
    [text(`${action.incident.title} (${action.incident.date})`)],
  ]);
  return markdownOf({
    type: 'root',
    children: [paragraph([text(`${actionCountWords(list)}.`)]), table([head, ...rows], 'actions')],
  });
}
