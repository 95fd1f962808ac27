import { err, ok, type Result } from '#shared/basics/result.ts';
import { type ActionItem, type ActionStatus, isOpenAction } from '#shared/domain/incident/actionItem.ts';
import type { ActionId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Patch } from '#shared/domain/incident/orderedItems.ts';
import { withDoneDays } from '#shared/domain/items/doneDays.ts';
import { editAction } from '#shared/domain/items/itemEdits.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** What can be changed of an action while its incident is not open, as it is or as it shall be. An empty text: none. */
export interface ActionState {
  readonly status: ActionStatus;
  /** Kept with an action that is open again, as in its incident. */
  readonly notDoingReason: string;
  readonly owner: string;
  /** Calendar date `YYYY-MM-DD` in the incident's zone. */
  readonly due: string;
  readonly team: string;
  /** Calendar date `YYYY-MM-DD` in the incident's zone, until which it is left alone. */
  readonly snoozedUntil: string;
  readonly snoozeReason: string;
  /** The day on which it became done, noted by itself; only what takes a change back gives one. */
  readonly doneOn: string;
  /** Where its ticket is, or what the tracker calls it; set by whoever links it with a ticket. */
  readonly ticketUrl: string;
}

/** What a person says of it. */
export type SaidActionState = Omit<ActionState, 'doneOn' | 'ticketUrl'>;

/** What somebody changes; what is absent stays as it is. */
export type ActionChange = Partial<ActionState>;

/** A change of one action, made by somebody who saw it as `was`. */
export interface SeenActionChange {
  readonly id: ActionId;
  readonly was: ActionState;
  readonly change: ActionChange;
  readonly now: Timestamp;
}

export function actionState(action: ActionItem): ActionState {
  const { status, notDoingReason = '', owner = '', due = '', doneOn = '' } = action;
  const { team = '', snoozedUntil = '', snoozeReason = '', ticketUrl = '' } = action;
  return { status, notDoingReason, owner, due, team, snoozedUntil, snoozeReason, doneOn, ticketUrl };
}

/**
 * The incident with the change; the same reference where it is so already. Refused where somebody else changed the same
 * facts since they were seen (`action-changed`), or where the action is gone (`action-gone`).
 */
export function changeSeenAction(
  incident: Incident,
  { id, was, change, now }: SeenActionChange,
): Result<Incident, 'action-changed' | 'action-gone'> {
  const action = incident.actions.find((each) => each.id === id);
  if (action === undefined) return err('action-gone');
  const is = actionState(action);
  const differs = factsOf(change).filter((fact) => change[fact] !== is[fact]);
  // The day follows the status, so that it may not have been seen yet.
  if (differs.some((fact) => fact !== 'doneOn' && is[fact] !== was[fact])) return err('action-changed');
  if (differs.length === 0) return ok(incident);
  const { doneOn, ...said } = change;
  const dated = withDoneDays(incident, editAction(incident, { id, patch: patchOf(said) }), now);
  const edited = doneOn === undefined ? dated : editAction(dated, { id, patch: patchOf({ doneOn }) });
  return ok({ ...edited, updatedAt: now });
}

/** Of something that has more than its state, only that. */
export function pickedState(state: ActionState): ActionState {
  const { status, notDoingReason, owner, due, team, snoozedUntil, snoozeReason, doneOn, ticketUrl } = state;
  return { status, notDoingReason, owner, due, team, snoozedUntil, snoozeReason, doneOn, ticketUrl };
}

/** The change that takes another one back. */
export function reversed(was: ActionState, change: ActionChange): ActionChange {
  const facts = change.status === undefined ? factsOf(change) : [...factsOf(change), 'doneOn' as const];
  return Object.fromEntries(facts.map((fact) => [fact, was[fact]]));
}

/** What is left of a change in an action as it is now: without the facts that somebody else changed since. */
export function standingChange(change: ActionChange, now: ActionState): ActionChange {
  return Object.fromEntries(
    factsOf(change).flatMap((fact) => (now[fact] === change[fact] ? [[fact, now[fact]]] : [])),
  );
}

/** What one key does: to be done becomes done, and what is closed is to be done again. */
export function toggledDone({ status }: Pick<ActionState, 'status'>): ActionChange {
  return { status: isOpenAction({ status }) ? 'done' : 'open' };
}

const SAID_FACTS = [
  'status',
  'notDoingReason',
  'owner',
  'due',
  'team',
  'snoozedUntil',
  'snoozeReason',
] as const satisfies readonly (keyof SaidActionState)[];

const FACTS = [...SAID_FACTS, 'doneOn', 'ticketUrl'] as const satisfies readonly (keyof ActionState)[];

/** What somebody said anew, beside what was there. */
export function saidFacts(was: SaidActionState, next: SaidActionState): ActionChange {
  return Object.fromEntries(
    SAID_FACTS.filter((fact) => was[fact] !== next[fact]).map((fact) => [fact, next[fact]]),
  );
}

function factsOf(change: ActionChange): readonly (keyof ActionState)[] {
  return FACTS.filter((fact) => change[fact] !== undefined);
}

function patchOf({ status, ...texts }: ActionChange): Patch<ActionItem> {
  const written = Object.entries(texts).map(([fact, text]) => [fact, text === '' ? undefined : text]);
  return { ...Object.fromEntries(written), ...(status === undefined ? {} : { status }) };
}
