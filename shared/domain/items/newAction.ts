import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { ActionId } from '#shared/domain/incident/ids.ts';
import type { ReadAction } from '#shared/domain/items/readActionLine.ts';
import { typeFromTitle } from '#shared/domain/items/typeFromTitle.ts';

/** An action as it was said; it is internal where nothing says otherwise. */
export type SaidAction = ReadAction & Partial<Pick<ActionItem, 'visibility'>>;

/** The action that somebody said, and of which nobody has said more: open, and P1 where no priority was named. */
export function newAction(id: ActionId, action: SaidAction): ActionItem {
  return {
    id,
    priority: 'P1',
    type: typeFromTitle(action.title),
    status: 'open',
    causeIds: [],
    visibility: 'internal',
    ...action,
  };
}
