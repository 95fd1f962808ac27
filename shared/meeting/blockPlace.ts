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
