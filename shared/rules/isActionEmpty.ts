import { hasWords } from '#shared/domain/fieldTexts.ts';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';

/** An action in which nobody wrote a word or a date yet: a row that was opened, and no promise. */
export function isActionEmpty(action: ActionItem): boolean {
  const { due = '', status } = action;
  return status === 'open' && due === '' && !hasWords('actions', action);
}
