import type { Answer } from '#electron/commandLine/answer.ts';
import { type ActionsCommand, STANDARD_OUTPUT } from '#electron/commandLine/arguments/command.ts';
import type { CommandContext } from '#electron/commandLine/commandContext.ts';
import { checkOutput, writeOutput } from '#electron/commandLine/commandOutput.ts';
import { type FolderIncidents, folderIncidents } from '#electron/commandLine/folderIncidents.ts';
import { jsonText, tableText } from '#electron/commandLine/plainOutput.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { now } from '#electron/system/clock.ts';
import { assertNever } from '#shared/basics/assertNever.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { ActionListForm } from '#shared/publication/actions/actionForms.ts';
import {
  type ActionFilter,
  type ActionList,
  actionList,
  type IncidentActions,
  incidentActions,
  type ListedAction,
} from '#shared/publication/actions/actionList.ts';
import {
  actionCountWords,
  actionListCalendar,
  actionListCsv,
  actionListMarkdown,
  dueWords,
} from '#shared/publication/actions/actionListTexts.ts';
import { counted } from '#shared/text/phrases.ts';

interface ListCommand extends ActionsCommand {
  readonly form: ActionListForm;
  readonly isFolder: boolean;
}

/**
 * `debrief actions` of a folder: the open actions of all its incidents in one list, on standard output unless a file is
 * named. A list without actions is written only as JSON on standard output, which a program reads in any case.
 */
export async function runActionList(
  { path, isFolder, form, filter, out, isForced }: ListCommand,
  { ownOutputs }: CommandContext,
): Promise<Result<Answer, AppError>> {
  const place = { isForced, out: out ?? STANDARD_OUTPUT };
  const source = isFolder ? null : path;
  const allowed = await checkOutput(place, source);
  if (!allowed.ok) return allowed;
  const read = await (isFolder ? folderActions(path) : fileActions(path));
  if (!read.ok) return read;
  const list = actionList(read.value.incidents, filter);
  const notices = [...read.value.notices, ...leftOut(list, form)];
  if (isEmpty(list, form)) {
    const isRead = form === 'json' && place.out === STANDARD_OUTPUT;
    const nothing = `${path}: ${nothingListed(list, form, filter)}; nothing was written`;
    return ok({
      output: isRead ? asJson(list, read.value.unread) : '',
      exitCode: 1,
      notices: [...notices, nothing],
    });
  }
  const content = Buffer.from(contentOf(list, form, read.value.unread));
  const written = await writeOutput(place, content, { ownOutputs, source });
  return written.ok ? ok({ output: written.value, exitCode: 0, notices }) : written;
}

type ReadActions = FolderIncidents<IncidentActions>;

/** Everything is as of one moment, however long reading takes. */
function folderActions(folder: string): Promise<Result<ReadActions, AppError>> {
  const moment = now();
  return folderIncidents(folder, (incident: Incident, path) => incidentActions(incident, path, moment));
}

async function fileActions(path: string): Promise<Result<ReadActions, AppError>> {
  const read = await readIncidentFile(path);
  if (!read.ok) return read;
  const incidents = [incidentActions(read.value.parsed.incident, path, now())];
  return ok({ incidents, unread: [], notices: [] });
}

function contentOf(list: ActionList, form: ActionListForm, unread: readonly AppError[]): string {
  switch (form) {
    case 'table':
      return `${tableText(list.actions.map(cells))}${actionCountWords(list)}\n`;
    case 'json':
      return asJson(list, unread);
    case 'csv':
      return actionListCsv(list);
    case 'ics':
      return actionListCalendar(list);
    case 'markdown':
      return actionListMarkdown(list);
    default:
      return assertNever(form, 'form of a list');
  }
}

function cells(action: ListedAction): readonly string[] {
  const { priority, owner, title, ticket, incident } = action;
  const what = ticket === '' ? title : `${title} (${ticket})`;
  return [dueWords(action), priority, owner === '' ? 'nobody' : owner, what, incident.title];
}

/** The keys and their meaning stay; new ones may come. */
function asJson({ actions, ...counts }: ActionList, unread: readonly AppError[]): string {
  return jsonText({ ...counts, actions: actions.map(({ calendarLines: _, ...action }) => action), unread });
}

function isEmpty({ actions }: ActionList, form: ActionListForm): boolean {
  return form === 'ics'
    ? actions.every(({ calendarLines }) => calendarLines.length === 0)
    : actions.length === 0;
}

/** What the list itself does not say: how many of how many where its form has no room for it, and what stays out. */
function leftOut(list: ActionList, form: ActionListForm): readonly string[] {
  const undated = list.actions.filter(({ calendarLines }) => calendarLines.length === 0).length;
  return [
    ...(form === 'csv' || form === 'ics' ? [actionCountWords(list)] : []),
    ...(form === 'ics' && undated > 0
      ? [`${counted(undated, 'action item has', 'action items have')} no due date or no words, and no entry`]
      : []),
    ...(list.snoozedCount > 0
      ? [
          `${counted(list.snoozedCount, 'open action item is', 'open action items are')} snoozed, and left out`,
        ]
      : []),
    ...(list.privateCount > 0
      ? [
          `${counted(list.privateCount, 'open action item is', 'open action items are')} marked private, and left out`,
        ]
      : []),
  ];
}

function nothingListed({ openCount }: ActionList, form: ActionListForm, filter: ActionFilter): string {
  if (openCount === 0) return 'no action item is open that may be listed';
  const kinds = [
    ...(filter.isOverdue ? ['overdue'] : []),
    ...(filter.owner === null ? [] : [`owned by ${filter.owner}`]),
    ...(filter.team === null ? [] : [`of team ${filter.team}`]),
    ...(form === 'ics' ? ['due on a day'] : []),
  ];
  return `none of ${counted(openCount, 'open action item')} is ${kinds.join(' and ')}`;
}
