import { answeredCauses } from '#shared/domain/causes/answeredCauses.ts';
import { type ActionItem, isOpenAction, type Priority } from '#shared/domain/incident/actionItem.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { IncidentCopy } from '#shared/domain/incidentCopies.ts';
import { teamOf } from '#shared/domain/items/actionTeam.ts';
import { daysOverdue } from '#shared/domain/items/dueDays.ts';
import { isSnoozed } from '#shared/domain/items/snoozed.ts';
import { incidentStart } from '#shared/domain/timeline/incidentSpan.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { reportTitle } from '#shared/export/report/titleBlock.ts';
import { dueEntry } from '#shared/publication/actions/actionsCalendar.ts';
import { hasDueDate } from '#shared/rules/isActionIncomplete.ts';
import { searchTerms } from '#shared/search/searchTerms.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { isoDate } from '#shared/time/formatTime.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { calendarDayIn } from '#shared/time/zonedTime.ts';

/** An action that is still to be done, as lists of several incidents name it. Texts stand on one line. */
export interface ListedAction {
  readonly id: string;
  readonly title: string;
  /** Empty: nobody yet. */
  readonly owner: string;
  /** See `teamOf`; empty: none. */
  readonly team: string;
  /** Calendar date `YYYY-MM-DD` in the zone of the incident; null: none that a calendar has. */
  readonly due: string | null;
  /** 0 for one in time; null without a due date. */
  readonly daysOverdue: number | null;
  readonly priority: Priority;
  readonly isInProgress: boolean;
  /** As it was written; empty: none. */
  readonly ticket: string;
  /** The causes that it answers. */
  readonly answers: readonly string[];
  readonly incident: ListedIncident;
  /** Its entry in a calendar, line by line; none without a due date. */
  readonly calendarLines: readonly string[];
}

/** The incident that an action comes from. */
export interface ListedIncident {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  /** The day on which it began, `YYYY-MM-DD` in its zone. */
  readonly date: string;
}

/** What the lists need of the incident in a file. */
export interface IncidentActions extends IncidentCopy {
  /** The open ones that the company may know, in the order of the incident. */
  readonly open: readonly ListedAction[];
  /** How many open ones are marked private, and in no list. */
  readonly privateCount: number;
  /** How many others are snoozed as of now, and in no list either. */
  readonly snoozedCount: number;
}

/** The actions of an incident as of now. */
export function incidentActions(whole: Incident, path: string, now: Timestamp): IncidentActions {
  const { id, updatedAt, timeZone } = whole;
  const incident = withoutPrivateParts(whole, 'internal');
  const today = calendarDayIn(now, timeZone);
  const listed = incident.actions.filter(isOpenAction);
  const open = listed.filter((action) => !isSnoozed(action, today));
  const title = oneLine(reportTitle(incident));
  const from = { id, path, title, date: isoDate(incidentStart(incident), timeZone) };
  return {
    id,
    path,
    updatedAt,
    open: open.map((action) => listedAction(action, from, incident, now)),
    privateCount: whole.actions.filter(isOpenAction).length - listed.length,
    snoozedCount: listed.length - open.length,
  };
}

function listedAction(
  action: ActionItem,
  from: ListedIncident,
  incident: Incident,
  now: Timestamp,
): ListedAction {
  const { id, title, owner = '', due, priority, status, ticketUrl = '' } = action;
  return {
    id,
    title: oneLine(title) || 'Untitled action',
    owner: oneLine(owner),
    team: oneLine(teamOf(action)),
    due: due !== undefined && hasDueDate(action) ? due : null,
    daysOverdue: daysOverdue(action, calendarDayIn(now, incident.timeZone)),
    priority,
    isInProgress: status === 'in-progress',
    ticket: oneLine(ticketUrl),
    answers: answeredCauses(incident, action),
    incident: from,
    calendarLines: dueEntry(incident, action, now),
  };
}

/** Which of the open actions somebody asked for. */
export interface ActionFilter {
  readonly isOverdue: boolean;
  /** Words that the name of the owner has, in any order and case; null: anybody's, and nobody's. */
  readonly owner: string | null;
  /** The same of its team. */
  readonly team: string | null;
}

/** The open actions of several incidents. */
export interface ActionList {
  /** Overdue ones first, then by due date, then those without one; of one day the most urgent first. */
  readonly actions: readonly ListedAction[];
  /** How many are open, those that were not asked for included. */
  readonly openCount: number;
  /** How many of `actions` are overdue. */
  readonly overdueCount: number;
  /** How many incidents were read, with and without open actions. */
  readonly incidentCount: number;
  /** How many open ones are marked private, and neither shown nor counted. */
  readonly privateCount: number;
  /** How many others are snoozed, and neither shown nor counted. */
  readonly snoozedCount: number;
}

/** Takes each incident once; see `copiesOfEach`. */
export function actionList(incidents: readonly IncidentActions[], filter: ActionFilter): ActionList {
  const open = incidents.flatMap((incident) => incident.open);
  const isAskedFor = askedFor(filter);
  const actions = open.filter(isAskedFor).sort(mostPressingFirst);
  return {
    actions,
    openCount: open.length,
    overdueCount: actions.filter(isOverdue).length,
    incidentCount: incidents.length,
    privateCount: incidents.reduce((sum, { privateCount }) => sum + privateCount, 0),
    snoozedCount: incidents.reduce((sum, { snoozedCount }) => sum + snoozedCount, 0),
  };
}

export function isOverdue({ daysOverdue: days }: ListedAction): boolean {
  return (days ?? 0) > 0;
}

function askedFor(filter: ActionFilter): (action: ListedAction) => boolean {
  const isOwner = havingWords(filter.owner);
  const isTeam = havingWords(filter.team);
  return (action) => (!filter.isOverdue || isOverdue(action)) && isOwner(action.owner) && isTeam(action.team);
}

function havingWords(asked: string | null): (name: string) => boolean {
  const words = asked === null ? [] : searchTerms(asked).map(({ term }) => term);
  return (name) => {
    if (words.length === 0) return true;
    const own = new Set(searchTerms(name).map(({ term }) => term));
    return words.every((word) => own.has(word));
  };
}

/** Overdue by its own zone's day goes before the date, which another zone may not have reached. */
function mostPressingFirst(one: ListedAction, other: ListedAction): number {
  const keys = (action: ListedAction) => [
    isOverdue(action) ? '0' : '1',
    action.due ?? '9999',
    action.priority,
    action.incident.date,
    action.incident.path,
  ];
  const [mine, theirs] = [keys(one), keys(other)];
  const at = mine.findIndex((key, index) => key !== theirs[index]);
  if (at === -1) return 0;
  return (mine[at] ?? '') < (theirs[at] ?? '') ? -1 : 1;
}
