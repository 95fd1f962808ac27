import type { PhrasingContent, RootContent } from 'mdast';
import { type ActionItem, isOpenAction } from '#shared/domain/incident/actionItem.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { gap, passage, strong, table, text } from '#shared/export/report/reportNodes.ts';
import { safeLink } from '#shared/export/report/safeLink.ts';
import { hasDueDate, hasOwner } from '#shared/rules/isActionIncomplete.ts';
import { isCalendarDate } from '#shared/rules/isCalendarDate.ts';
import { capitalised } from '#shared/text/phrases.ts';
import { longCalendarDate } from '#shared/time/formatTime.ts';
import { ACTION_STATUS_WORDS, ACTION_TYPE_WORDS } from '#shared/words/vocabulary.ts';

const COLUMNS = ['Action', 'Owner', 'Due date', 'Priority', 'Type', 'Status'];

/** Section 7 of the guide. A missing owner or due date is marked in its cell; causes have a column when any is linked. */
export function actionsSection(incident: Incident): readonly RootContent[] {
  if (incident.actions.length === 0) {
    return [gap('what will be done about it, each with one owner and a due date.')];
  }
  const hasTeams = incident.actions.some(({ team = '' }) => team.trim() !== '');
  const hasCauses = incident.actions.some((action) => causesText(action, incident.causes) !== '');
  const header = [...COLUMNS, ...(hasTeams ? ['Team'] : []), ...(hasCauses ? ['Cause'] : [])].map((name) => [
    text(name),
  ]);
  const rows = incident.actions.map((action) => [
    ...cells(action),
    ...(hasTeams ? [[text(action.team ?? '')]] : []),
    ...(hasCauses ? [[text(causesText(action, incident.causes))]] : []),
  ]);
  const hasReasons = incident.actions.some((action) => reasonText(action) !== '');
  return [table([header, ...rows], hasReasons ? 'actions reasons' : 'actions')];
}

function cells(action: ActionItem): PhrasingContent[][] {
  return [
    whatToDo(action),
    [hasOwner(action) ? text(action.owner ?? '') : strong('Owner missing', 'missing')],
    [hasDueDate(action) ? text(longCalendarDate(action.due ?? '')) : strong('Due date missing', 'missing')],
    [text(action.priority)],
    [text(ACTION_TYPE_WORDS[action.type])],
    [text(statusText(action))],
  ];
}

function whatToDo(action: ActionItem): PhrasingContent[] {
  const title = action.title.trim() === '' ? strong('Not described', 'missing') : text(action.title);
  const { doneWhen = '', ticketUrl = '' } = action;
  return [
    title,
    ...(doneWhen.trim() === '' ? [] : [text(' · ', 'separator'), text(`Done when: ${doneWhen}`, 'detail')]),
    ...(ticketUrl.trim() === ''
      ? []
      : [text(' · ', 'separator'), passage([safeLink(ticketUrl.trim(), ticketUrl.trim())], 'ticket')]),
  ];
}

function statusText(action: ActionItem): string {
  return `${ACTION_STATUS_WORDS[action.status].label}${reasonText(action)}`;
}

/** What a status has behind its name; empty for most. */
function reasonText(action: ActionItem): string {
  const { notDoingReason = '', snoozedUntil = '', snoozeReason = '' } = action;
  if (action.status === 'not-doing') return notDoingReason.trim() === '' ? '' : `: ${notDoingReason}`;
  // Also once the day has come: a document says what was agreed on, and reads the same on any day.
  if (!isOpenAction(action) || !isCalendarDate(snoozedUntil)) return '';
  const until = `, snoozed until ${longCalendarDate(snoozedUntil)}`;
  return snoozeReason.trim() === '' ? until : `${until}: ${snoozeReason}`;
}

function causesText(action: ActionItem, causes: readonly CauseNode[]): string {
  const linked = causes.filter((cause) => action.causeIds.includes(cause.id));
  return linked.map((cause) => capitalised(cause.answer)).join('; ');
}
