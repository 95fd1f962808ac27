import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { applyPatch } from '#shared/domain/incident/orderedItems.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** What can be changed of an incident in the list of all. */
export interface ListedState {
  readonly title: string;
  /** Put away, so that the list shows it only to who asks. */
  readonly isArchived: boolean;
}

/** A change, made by somebody who saw the incident as `was`. */
export interface SeenListedChange {
  readonly was: ListedState;
  readonly change: Partial<ListedState>;
}

/**
 * The incident with the change; the same reference where it is so already. Refused where somebody else changed the same fact
 * since it was seen.
 */
export function changeListed(
  incident: Incident,
  { was, change }: SeenListedChange,
  now: Timestamp,
): Result<Incident, 'changed-on-disk'> {
  const is: ListedState = { title: incident.title, isArchived: incident.isArchived === true };
  const { title = is.title, isArchived = is.isArchived } = change;
  const differs = { title: title !== is.title, isArchived: isArchived !== is.isArchived };
  if (!differs.title && !differs.isArchived) return ok(incident);
  if ((differs.title && is.title !== was.title) || (differs.isArchived && is.isArchived !== was.isArchived))
    return err('changed-on-disk');
  return ok(applyPatch(incident, { title, isArchived: isArchived ? true : undefined, updatedAt: now }));
}
