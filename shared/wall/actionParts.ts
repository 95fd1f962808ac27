import type { ActionItem, ActionStatus } from '#shared/domain/actionItem.ts';
import type { Incident } from '#shared/domain/incident.ts';
import { longCalendarDate } from '#shared/time/formatTime.ts';
import { listParts } from '#shared/wall/learningParts.ts';
import { onWall } from '#shared/wall/onWall.ts';
import type { WallPart } from '#shared/wall/wallMessage.ts';
import { wallLine, wallText } from '#shared/wall/wallText.ts';

/** Room for several teams; it stands beside the title and cannot go on over a page. */
const MOST_OWNER = 160;

const STATE_WORDS: Record<ActionStatus, string> = {
  open: '',
  'in-progress': 'in progress',
  done: 'done',
  'not-doing': 'will not be done',
};

/**
 * The action items with owner and date, for reading back; then, if the room is to see it, the parking
 * lot. Reasons, tickets and tests stay on the desk.
 */
export function actionParts(
  { actions, meeting }: Pick<Incident, 'actions' | 'meeting'>,
  isParkedShown: boolean,
): readonly WallPart[] {
  const items = onWall(actions).map(actionPart);
  const none: WallPart = { kind: 'text', size: 'lead', text: 'No action items yet.' };
  const parked = isParkedShown ? listParts('Parked until now', meeting.parkingLot) : [];
  return [...(items.length > 0 ? items : [none]), ...parked];
}

function actionPart({ priority, title, owner, due, status }: ActionItem): WallPart {
  return {
    kind: 'action',
    priority,
    title: wallText(title) || 'Not worded yet',
    owner: shortened(wallLine(owner ?? ''), MOST_OWNER),
    due: due === undefined ? '' : shortened(wallLine(longCalendarDate(due)), MOST_OWNER),
    state: STATE_WORDS[status],
    isContinued: false,
  };
}

function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
