import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { isCalendarDate } from '#shared/rules/isCalendarDate.ts';

/**
 * An action without an owner, or without a due date that is a real date, does not get done (guide,
 * section 7). It is marked wherever it appears.
 */
export function isActionIncomplete(action: ActionItem): boolean {
  return !hasOwner(action) || !hasDueDate(action);
}

export function hasOwner(action: ActionItem): boolean {
  return action.owner !== undefined && action.owner.trim() !== '';
}

export function hasDueDate(action: ActionItem): boolean {
  return action.due !== undefined && isCalendarDate(action.due);
}
