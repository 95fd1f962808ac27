import type { ActionId, CauseId } from '#shared/domain/incident/ids.ts';
import type { Visibility } from '#shared/domain/incident/visibility.ts';

/** P0 is the most urgent. */
export const PRIORITIES = ['P0', 'P1', 'P2', 'P3'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** What an action has while nobody said how urgent it is. */
export const USUAL_PRIORITY: Priority = 'P1';

export const ACTION_TYPES = ['prevent', 'detect', 'mitigate', 'repair', 'process', 'investigate'] as const;
export type ActionType = (typeof ACTION_TYPES)[number];

export const ACTION_STATUSES = ['open', 'in-progress', 'done', 'not-doing'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** One follow-up (guide, section 7). Without an owner and a due date it is incomplete. */
export interface ActionItem {
  readonly id: ActionId;
  readonly title: string;
  readonly owner?: string;
  /** Calendar date `YYYY-MM-DD`, in the incident's zone. */
  readonly due?: string;
  readonly priority: Priority;
  readonly type: ActionType;
  readonly status: ActionStatus;
  /**
   * Calendar date `YYYY-MM-DD`, in the incident's zone, on which it became done. Absent: it is not done, or was before
   * this day was kept (1.7).
   */
  readonly doneOn?: string;
  /** Why nobody will do it; asked for when the status is `not-doing`. */
  readonly notDoingReason?: string;
  /** Who answers for it as a group, as it was written; absent: see `teamOf`. */
  readonly team?: string;
  /**
   * Calendar date `YYYY-MM-DD`, in the incident's zone, until which nobody need think of it: before that day lists of open
   * actions leave it out. Absent: it is not snoozed.
   */
  readonly snoozedUntil?: string;
  /** Why it can wait; asked for with the day. */
  readonly snoozeReason?: string;
  readonly causeIds: readonly CauseId[];
  /** How anyone can tell that it is done. */
  readonly doneWhen?: string;
  readonly ticketUrl?: string;
  readonly visibility: Visibility;
}

/** It is still to be done, or is being done. */
export function isOpenAction({ status }: Pick<ActionItem, 'status'>): boolean {
  return status === 'open' || status === 'in-progress';
}
