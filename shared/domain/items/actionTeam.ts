import type { ActionItem } from '#shared/domain/incident/actionItem.ts';

/** `payments team`, `Team Payments` */
const NAMES_TEAM = /(?:^|\s)(?:team|squad|crew)(?:\s|$)/i;

/** The team of an action on one line: the one that was written, else an owner who is one. Empty: none is known. */
export function teamOf({ team = '', owner = '' }: Pick<ActionItem, 'team' | 'owner'>): string {
  const written = team.trim();
  if (written !== '') return written;
  return NAMES_TEAM.test(owner) ? owner.trim() : '';
}
