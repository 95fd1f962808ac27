import { type ActionItem, USUAL_PRIORITY } from '#shared/domain/incident/actionItem.ts';
import type { ActionId } from '#shared/domain/incident/ids.ts';
import type { ReadAction } from '#shared/domain/items/readActionLine.ts';
import { typeFromTitle } from '#shared/domain/items/typeFromTitle.ts';

/** An action as it was said; it is internal where nothing says otherwise. */
export type SaidAction = ReadAction & Partial<Pick<ActionItem, 'visibility'>>;

/** The action that somebody said, and of which nobody has said more: open, of the usual priority where none was named. */
export function newAction(id: ActionId, action: SaidAction): ActionItem {
  return {
    id,
    priority: USUAL_PRIORITY,
    type: typeFromTitle(action.title),
    status: 'open',
    causeIds: [],
    visibility: 'internal',
    ...action,
  };
}
