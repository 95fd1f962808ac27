import type { ActionItem, ActionType } from '#shared/domain/incident/actionItem.ts';
import type { CauseNode, CauseStop, Safeguard } from '#shared/domain/incident/causeNode.ts';
import type { ActionId, ItemId } from '#shared/domain/incident/ids.ts';
import type { ListItem } from '#shared/domain/incident/listItem.ts';
import { newAction } from '#shared/domain/items/newAction.ts';
import { capitalised } from '#shared/text/phrases.ts';

/** The type of action that stands in for each safeguard that was missing. */
export const TYPE_OF_SAFEGUARD = {
  prevent: 'prevent',
  detect: 'detect',
  respond: 'mitigate',
  recover: 'repair',
} as const satisfies Record<Safeguard, ActionType>;

/** What kind of action a cause calls for, by the safeguard it names or the reason it ends for. */
export function actionTypeFor(stop: CauseStop | undefined): ActionType {
  if (stop?.reason === 'safeguard') return TYPE_OF_SAFEGUARD[stop.safeguard];
  if (stop?.reason === 'needs-investigation') return 'investigate';
  return stop === undefined ? 'prevent' : 'mitigate';
}

/** An action that answers a cause; its title is left to the person, who knows what will be done. */
export function actionForCause(cause: CauseNode, id: ActionId): ActionItem {
  return { ...newAction(id, { title: '', type: actionTypeFor(cause.stop) }), causeIds: [cause.id] };
}

/** A cause in its own words as a contributing factor (guide, section 5). */
export function factorFromCause(cause: CauseNode, id: ItemId): ListItem {
  const words = cause.answer
    .trim()
    .replace(/^because\s+/i, '')
    .replace(/[.\s]+$/, '');
  return { id, text: capitalised(words), visibility: 'internal' };
}
