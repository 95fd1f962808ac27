import type { BlockId, NewId } from '#shared/domain/ids.ts';
import type { AgendaBlock } from '#shared/domain/meeting.ts';

const BLOCKS: readonly Omit<AgendaBlock, 'id'>[] = [
  { kind: 'welcome', title: 'Welcome, and why nobody is to blame', minutes: 3, isProtected: false },
  { kind: 'summary', title: 'Summary and impact', minutes: 5, isProtected: false },
  { kind: 'timeline', title: 'Timeline', minutes: 15, isProtected: false },
  { kind: 'causes', title: 'Five Whys', minutes: 10, isProtected: false },
  { kind: 'learning', title: 'What went well, lessons', minutes: 4, isProtected: false },
  { kind: 'actions', title: 'Action items', minutes: 8, isProtected: true },
];

/** A meeting of 45 minutes, within the guide's 30 to 60; the action items come last and keep their time. */
export function usualAgenda(newId: NewId): readonly AgendaBlock[] {
  return BLOCKS.map((block) => ({ id: newId<BlockId>(), ...block }));
}

/** Minutes of all blocks together. */
export function agendaMinutes(plan: readonly AgendaBlock[]): number {
  return plan.reduce((sum, block) => sum + block.minutes, 0);
}
