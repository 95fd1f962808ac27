import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { ActionId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { proposedAttendees } from '#shared/meeting/attendance.ts';
import { spokenName } from '#shared/meeting/mailAddress.ts';
import { isActionIncomplete } from '#shared/rules/isActionIncomplete.ts';
import { isFirstNameOfOne } from '#shared/text/onePerson.ts';
import { DAY_MS } from '#shared/time/durations.ts';
import { isoDate, shortDate } from '#shared/time/formatTime.ts';
import { parseTimestamp, shifted, type Timestamp } from '#shared/time/timestamp.ts';

/** How far off the offered dates are; most teams plan in weeks. */
const OFFERED = [
  { days: 7, words: 'In a week' },
  { days: 14, words: 'In 2 weeks' },
  { days: 30, words: 'In 30 days' },
] as const;

/** More people are a list to search in; those on the list of people are offered all the same. */
const MOST_OWNERS = 8;

/** A due date to choose. */
export interface DueChoice {
  /** `2026-03-18` */
  readonly date: string;
  /** `In a week, 18 Mar` */
  readonly words: string;
}

/** Actions still to be done, without an owner or a real due date, in the order of the list. */
export function unassignedActions(actions: readonly ActionItem[]): readonly ActionItem[] {
  return actions.filter((action) => isToBeDone(action) && isActionIncomplete(action));
}

/** Of what is done already nobody asks who will do it by when. */
export function isToBeDone({ status }: Pick<ActionItem, 'status'>): boolean {
  return status !== 'done' && status !== 'not-doing';
}

/**
 * The action that the room is finding an owner and a date for: the chosen one for as long as it will be done,
 * else the first that lacks something; null when none does.
 */
export function assignedAction(actions: readonly ActionItem[], chosen: ActionId | null): ActionItem | null {
  const action = actions.find(({ id, status }) => id === chosen && status !== 'not-doing');
  return action ?? unassignedActions(actions)[0] ?? null;
}

/** The next action that lacks something, starting over after the last; null when no other does. */
export function nextUnassigned(actions: readonly ActionItem[], id: ActionId): ActionItem | null {
  const index = actions.findIndex((action) => action.id === id);
  const inTurn = [...actions.slice(index + 1), ...actions.slice(0, Math.max(0, index))];
  return unassignedActions(inTurn)[0] ?? null;
}

/**
 * Who may take an action: those who are here, then the others on the list, the role where no name is known; then who
 * owns another action, and who acted in the timeline, as far as there are choices left.
 */
export function ownerChoices(incident: Incident): readonly string[] {
  const { attendees } = incident.meeting;
  const inTurn = [
    ...attendees.filter(({ present }) => present),
    ...attendees.filter(({ present }) => !present),
  ];
  const names = inTurn.map(({ name, role }) => spokenName(name) || role.trim()).filter((name) => name !== '');
  const owners = incident.actions.map(({ owner = '' }) => owner.trim()).filter((name) => name !== '');
  const actors = proposedAttendees(incident).map(({ name }) => name);
  const listed = [...new Set(names)];
  const others = [...owners, ...actors].filter((name) => !isFirstNameOfOne(name, listed));
  return [...new Set([...listed, ...others])].slice(0, Math.max(listed.length, MOST_OWNERS));
}

/** The offered dates, counted from today in the zone. */
export function dueChoices(now: Timestamp, timeZone: string): readonly DueChoice[] {
  const today = parseTimestamp(`${isoDate(now, timeZone)}T00:00:00Z`) ?? now;
  return OFFERED.map(({ days, words }) => {
    const day = shifted(today, days * DAY_MS);
    return { date: isoDate(day, 'UTC'), words: `${words}, ${shortDate(day, 'UTC')}` };
  });
}
