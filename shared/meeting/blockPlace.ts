import type { BlockKind } from '#shared/domain/incident/meeting.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';

/** The section that a block of the agenda works on; the meeting's own place where it works on none. */
export const BLOCK_PLACES: Readonly<Record<BlockKind, DeskPlace>> = {
  welcome: 'meeting',
  promises: 'meeting',
  summary: 'summary',
  timeline: 'timeline',
  causes: 'causes',
  learning: 'wentWell',
  actions: 'actions',
  other: 'meeting',
};

/** What else a block speaks of: it stands below the section, so that the room does not have to wait for a change of place. */
export const ALSO_SHOWN: Partial<Readonly<Record<BlockKind, 'impact' | 'lessons'>>> = {
  summary: 'impact',
  learning: 'lessons',
};
