import { assertNever } from '#shared/basics/assertNever.ts';
import type { AgendaBlock, BlockKind } from '#shared/domain/incident/meeting.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import type { WallFocus } from '#shared/wall/wallFocus.ts';

/** What each kind of block is about, in the words that the room reads. */
export const HEADLINES: Record<Exclude<BlockKind, 'other'>, string> = {
  welcome: 'We are here to learn, not to blame',
  promises: 'What we promised last time',
  summary: 'What happened, and what it cost',
  timeline: 'What happened, as it was seen',
  causes: 'Why it could happen',
  learning: 'What we learned',
  actions: 'What we will do, who and by when',
};

type ShownFocus = Pick<WallFocus, 'block' | 'place' | 'actionId' | 'isClosing'>;

/**
 * The block that the wall shows; outside a meeting what belongs to the place of the desk. While the meeting
 * closes, actions are spoken of in whatever block it ended.
 */
export function shownKind(
  plan: readonly AgendaBlock[],
  { block, place, actionId = null, isClosing = false }: ShownFocus,
): BlockKind {
  if (actionId !== null || isClosing) return 'actions';
  const current = block === null ? undefined : plan[block];
  return current?.kind ?? kindOfPlace(place);
}

function kindOfPlace(place: DeskPlace): BlockKind {
  switch (place) {
    case 'summary':
    case 'impact':
      return 'summary';
    case 'timeline':
    case 'causes':
    case 'actions':
      return place;
    case 'contributingFactors':
    case 'wentWell':
    case 'lessons':
      return 'learning';
    case 'meeting':
    case 'publish':
      return 'welcome';
    default:
      return assertNever(place, 'place');
  }
}
