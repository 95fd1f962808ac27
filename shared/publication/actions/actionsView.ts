import { assertNever } from '#shared/basics/assertNever.ts';
import { recordOf } from '#shared/basics/recordOf.ts';
import { isOpenAction, PRIORITIES, type Priority } from '#shared/domain/incident/actionItem.ts';
import { teamOf } from '#shared/domain/items/actionTeam.ts';
import { isSnoozed } from '#shared/domain/items/snoozed.ts';
import type { ActionsInFile, LibraryAction } from '#shared/publication/actions/libraryActions.ts';
import { searchTerms } from '#shared/search/searchTerms.ts';
import { type CalendarDay, dayNumber, dayOfText } from '#shared/time/calendarDay.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { calendarDayIn } from '#shared/time/zonedTime.ts';

/**
 * The parts of the list that can be asked for, in the order shown. `overdue` and the next two are open ones, and none of the
 * four holds what is snoozed.
 */
export const ACTION_PARTS = ['open', 'overdue', 'noOwner', 'noDue', 'snoozed', 'done', 'notDoing'] as const;
export type ActionPart = (typeof ACTION_PARTS)[number];

/** Which actions somebody wants to see. */
export interface ActionsFilter {
  readonly part: ActionPart;
  /** Null: any. */
  readonly priority: Priority | null;
  /** As it is written; null: anybody's, and nobody's. */
  readonly owner: string | null;
  /** See `teamOf`; null: any. */
  readonly team: string | null;
  /** Words of the title, the owner or the incident, each from its beginning; empty: all. */
  readonly words: string;
}

export const ACTIONS_AT_FIRST: ActionsFilter = {
  part: 'open',
  priority: null,
  owner: null,
  team: null,
  words: '',
};

/** An action with its incident, as of now. */
export interface ListedRow {
  /** Of this action among those of all incidents. */
  readonly key: string;
  readonly action: LibraryAction;
  readonly file: ActionsInFile;
  /** Days until it is due, in its incident's zone; negative: overdue. Null without a due date that a calendar has. */
  readonly daysLeft: number | null;
  /** It is open and left alone until a later day, in its incident's zone. */
  readonly isSnoozed: boolean;
}

/** Names an action among those of all incidents. */
export function actionKey(file: Pick<ActionsInFile, 'id'>, action: Pick<LibraryAction, 'id'>): string {
  return `${file.id} ${action.id}`;
}

/** All actions of these incidents, the most pressing first: by due date, then by priority, then the newest incident. */
export function actionRows(files: readonly ActionsInFile[], now: Timestamp): readonly ListedRow[] {
  const days = new Map<string, CalendarDay>();
  for (const { timeZone } of files) if (!days.has(timeZone)) days.set(timeZone, calendarDayIn(now, timeZone));
  const rows = files.flatMap((file) => {
    const today = days.get(file.timeZone);
    return file.actions.map((action) => ({
      key: actionKey(file, action),
      action,
      file,
      daysLeft: today === undefined ? null : daysLeft(action, today),
      isSnoozed: today !== undefined && isSnoozed(action, today),
    }));
  });
  return rows
    .map((row) => ({ row, keys: orderOf(row) }))
    .sort((one, other) => compareKeys(one.keys, other.keys))
    .map(({ row }) => row);
}

function daysLeft({ due }: LibraryAction, today: CalendarDay): number | null {
  const day = dayOfText(due);
  return day === null ? null : dayNumber(day) - dayNumber(today);
}

function orderOf({ action, file, daysLeft: left }: ListedRow): readonly (string | number)[] {
  const isLate = left !== null && left < 0;
  // Overdue by its own zone's day goes before the date, which another zone may not have reached.
  return [isLate ? 0 : 1, left === null ? '9999' : action.due, action.priority, file.path, action.title];
}

function compareKeys(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  for (const [at, key] of one.entries()) {
    const against = other[at];
    if (against === undefined || key === against) continue;
    return key < against ? -1 : 1;
  }
  return 0;
}

/** It is overdue, and nobody said that it can wait. */
export function isLate(row: Pick<ListedRow, 'action' | 'daysLeft' | 'isSnoozed'>): boolean {
  return isAwaited(row) && row.daysLeft !== null && row.daysLeft < 0;
}

/** It is to be done, and not snoozed. */
export function isAwaited({ action, isSnoozed: waits }: Pick<ListedRow, 'action' | 'isSnoozed'>): boolean {
  return isOpenAction(action) && !waits;
}

function isOfPart(row: ListedRow, part: ActionPart): boolean {
  const { action } = row;
  switch (part) {
    case 'open':
      return isAwaited(row);
    case 'overdue':
      return isLate(row);
    case 'noOwner':
      return isAwaited(row) && action.owner.trim() === '';
    case 'noDue':
      return isAwaited(row) && row.daysLeft === null;
    case 'snoozed':
      return row.isSnoozed;
    case 'done':
      return action.status === 'done';
    case 'notDoing':
      return action.status === 'not-doing';
    default:
      return assertNever(part, 'part of the actions');
  }
}

/** What the list shows, and what stands beside each choice. */
export interface ShownActions {
  readonly rows: readonly ListedRow[];
  /** How many each part would show with the other choices as they are. */
  readonly parts: Readonly<Record<ActionPart, number>>;
  /** The same for each priority. */
  readonly priorities: Readonly<Record<Priority, number>>;
  /** The same for each owner of an action in the part, those with most first; the empty one is nobody. */
  readonly owners: readonly NameCount[];
  /** The same for each team; the empty one is none. */
  readonly teams: readonly NameCount[];
}

export interface NameCount {
  readonly value: string;
  readonly count: number;
}

/** The rows that were asked for; those in `staying` too, whatever became of them: nothing moves away under a hand. */
export function shownActions(
  all: readonly ListedRow[],
  filter: ActionsFilter,
  staying: ReadonlySet<string>,
): ShownActions {
  const fits = fitting(filter);
  const isWanted = (row: ListedRow, except: 'part' | 'priority' | 'owner' | 'team' | null) =>
    fits.words(row) &&
    (except === 'part' || isOfPart(row, filter.part)) &&
    (except === 'priority' || fits.priority(row)) &&
    (except === 'owner' || fits.owner(row)) &&
    (except === 'team' || fits.team(row));
  const besidesPart = all.filter((row) => isWanted(row, 'part'));
  const besidesPriority = all.filter((row) => isWanted(row, 'priority'));
  const countOf = (rows: readonly ListedRow[], is: (row: ListedRow) => boolean) => rows.filter(is).length;
  return {
    rows: all.filter((row) => staying.has(row.key) || isWanted(row, null)),
    parts: recordOf(ACTION_PARTS, (part) => countOf(besidesPart, (row) => isOfPart(row, part))),
    priorities: recordOf(PRIORITIES, (priority) =>
      countOf(besidesPriority, ({ action }) => action.priority === priority),
    ),
    owners: namesOf(all.filter((row) => isWanted(row, 'owner')).map(({ action }) => action.owner.trim())),
    teams: namesOf(all.filter((row) => isWanted(row, 'team')).map(({ action }) => teamOf(action))),
  };
}

function fitting({ priority, owner, team, words }: ActionsFilter) {
  const asked = searchTerms(words).map(({ term }) => term);
  return {
    priority: ({ action }: ListedRow) => priority === null || action.priority === priority,
    owner: ({ action }: ListedRow) => owner === null || action.owner.trim() === owner,
    team: ({ action }: ListedRow) => team === null || teamOf(action) === team,
    words: ({ action, file }: ListedRow) => {
      if (asked.length === 0) return true;
      const there = searchTerms(`${action.title} ${action.owner} ${action.team} ${file.title}`).map(
        ({ term }) => term,
      );
      return asked.every((word) => there.some((term) => term.startsWith(word)));
    },
  };
}

function namesOf(names: readonly string[]): readonly NameCount[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}
