import type { WallFocus } from '#shared/wall/wallFocus.ts';

/** The desk on its meeting, before it looks at anything of its own. */
export const WALL_FOCUS: WallFocus = {
  block: null,
  place: 'meeting',
  eventId: null,
  knownThen: null,
  causeId: null,
  page: 0,
  isBlank: false,
  isParkedShown: false,
};
