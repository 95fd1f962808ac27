import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { isToBeDone, unassignedActions } from '#shared/meeting/actionAssignment.ts';
import { countedInWords } from '#shared/text/phrases.ts';
import { longCalendarDate } from '#shared/time/formatTime.ts';
import { listParts } from '#shared/wall/learningParts.ts';
import { partHeight } from '#shared/wall/measurePart.ts';
import { shownOnWall } from '#shared/wall/roomVisibility.ts';
import type { WallFocus } from '#shared/wall/wallFocus.ts';
import type { WallPart } from '#shared/wall/wallMessage.ts';
import { CONTENT_HEIGHT, PART_GAP, WALL_WIDTH } from '#shared/wall/wallMetrics.ts';
import { shortened, wallLine, wallText } from '#shared/wall/wallText.ts';
import { ACTION_STATUS_WORDS } from '#shared/words/vocabulary.ts';

/** Room for several teams; it stands beside the title and cannot go on over a page. */
const MOST_OWNER = 160;

/** A title that is named in a headline: two lines of it. */
const MOST_TITLE = 80;

/**
 * The action items with owner and date, for reading back; then, if the room is to see it, the parking
 * lot. Reasons, tickets and tests stay on the desk. While owners and dates are being found, how many lack something,
 * and the one that it is about in the light among those around it, as far as one page holds them.
 */
export function actionParts(
  { actions, meeting }: Pick<Incident, 'actions' | 'meeting'>,
  { isParkedShown, actionId }: Pick<WallFocus, 'isParkedShown' | 'actionId'>,
): readonly WallPart[] {
  const assigned = shownOnWall(actions).find(({ id }) => id === actionId);
  if (assigned !== undefined) {
    const open = unassignedActions(shownOnWall(actions));
    const text = open.includes(assigned) ? stillWords(open.length) : othersWords(open);
    const lead: WallPart = { kind: 'text', size: 'lead', text };
    return [
      lead,
      ...actionsAround(shownOnWall(actions), assigned, CONTENT_HEIGHT - partHeight(lead, WALL_WIDTH)),
    ];
  }
  const items = shownOnWall(actions).map((action) => actionPart(action));
  const none: WallPart = { kind: 'text', size: 'lead', text: 'No action items yet.' };
  const parked = isParkedShown ? listParts('Parked until now', meeting.parkingLot) : [];
  return [...(items.length > 0 ? items : [none]), ...parked];
}

/** In their own order, so that only the light moves: first those behind the one in the light, which come next. */
function actionsAround(
  actions: readonly ActionItem[],
  current: ActionItem,
  height: number,
): readonly WallPart[] {
  const at = actions.indexOf(current);
  const shown: WallPart[] = [actionPart(current, true)];
  let left = height - spaceOf(shown);
  const fill = (along: readonly ActionItem[], put: (part: WallPart) => void): void => {
    for (const part of along.map((action) => actionPart(action))) {
      const space = spaceOf([part]);
      if (space > left) return;
      left -= space;
      put(part);
    }
  };
  fill(actions.slice(at + 1), (part) => shown.push(part));
  fill(actions.slice(0, at).toReversed(), (part) => shown.unshift(part));
  return shown;
}

function spaceOf(parts: readonly WallPart[]): number {
  return parts.reduce((sum, part) => sum + PART_GAP + partHeight(part, WALL_WIDTH), 0);
}

/** The headline of a meeting's last page, which is as large as that of its first. */
export const THANKS = 'Thank you.';

/** How the actions stand at the end, in a sentence; empty without any. */
export function outcomeWords(actions: readonly ActionItem[]): string {
  const shownActions = shownOnWall(actions);
  const open = unassignedActions(shownActions).length;
  if (shownActions.length === 0) return '';
  return open === 0 ? ALL_AGREED : stillWords(open);
}

/** Above an action that lacks something itself. */
function stillWords(open: number): string {
  return open === 1
    ? 'One action still needs an owner or a date.'
    : `${open} actions still need an owner or a date.`;
}

const ALL_AGREED = 'Every action has an owner and a date.';

/** Above an action that lacks nothing: how many others lack something, and by its title the first of them. */
function othersWords(open: readonly ActionItem[]): string {
  const [first] = open;
  if (first === undefined) return ALL_AGREED;
  const count = countedInWords(open.length, 'other action still needs', 'other actions still need');
  const title = shortened(wallLine(first.title), MOST_TITLE);
  const named = title === '' ? '' : `${open.length === 1 ? '' : ' first'} “${title}”`;
  return `${count} an owner or a date${named === '' ? '' : `:${named}`}.`;
}

function actionPart({ priority, title, owner, due, status }: ActionItem, isCurrent = false): WallPart {
  return {
    kind: 'action',
    priority,
    title: wallText(title) || 'Not worded yet',
    owner: shortened(wallLine(owner ?? ''), MOST_OWNER),
    due: due === undefined ? '' : shortened(wallLine(longCalendarDate(due)), MOST_OWNER),
    state: ACTION_STATUS_WORDS[status].spoken,
    isToBeDone: isToBeDone({ status }),
    isCurrent,
    isContinued: false,
  };
}
