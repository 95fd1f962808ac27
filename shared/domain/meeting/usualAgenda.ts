import type { BlockId, NewId } from '#shared/domain/incident/ids.ts';
import type { AgendaBlock } from '#shared/domain/incident/meeting.ts';

/** Lengths of a meeting that have a usual agenda, in minutes; the guide's 30 to 60. */
export const USUAL_LENGTHS = [30, 45, 60] as const;
export type UsualLength = (typeof USUAL_LENGTHS)[number];

type Minutes = Readonly<Record<UsualLength, number>>;

type UsualBlock = Omit<AgendaBlock, 'id' | 'minutes'> & {
  readonly minutes: Minutes;
  /** When the meeting begins with what was promised; left out: the same. */
  readonly afterPromises?: Minutes;
};

/** For the open actions of earlier incidents (TeamRetro's agenda begins with them, too). */
export const PROMISES_MINUTES: Minutes = { 30: 3, 45: 5, 60: 6 };
export const PROMISES_TITLE = 'What we promised last time';

const BLOCKS: readonly UsualBlock[] = [
  {
    kind: 'welcome',
    title: 'Welcome, and why nobody is to blame',
    minutes: { 30: 2, 45: 3, 60: 3 },
    isProtected: false,
  },
  {
    kind: 'promises',
    title: PROMISES_TITLE,
    minutes: { 30: 0, 45: 0, 60: 0 },
    afterPromises: PROMISES_MINUTES,
    isProtected: false,
  },
  { kind: 'summary', title: 'Summary and impact', minutes: { 30: 3, 45: 5, 60: 6 }, isProtected: false },
  {
    kind: 'timeline',
    title: 'Timeline',
    minutes: { 30: 10, 45: 15, 60: 20 },
    afterPromises: { 30: 8, 45: 12, 60: 16 },
    isProtected: false,
  },
  {
    kind: 'causes',
    title: 'Five Whys',
    minutes: { 30: 7, 45: 10, 60: 14 },
    afterPromises: { 30: 6, 45: 8, 60: 12 },
    isProtected: false,
  },
  {
    kind: 'learning',
    title: 'What went well, lessons',
    minutes: { 30: 2, 45: 4, 60: 6 },
    isProtected: false,
  },
  { kind: 'actions', title: 'Action items', minutes: { 30: 6, 45: 8, 60: 11 }, isProtected: true },
];

/**
 * A meeting within the guide's 30 to 60 minutes; the action items come last and keep their time. Where earlier incidents
 * have open actions, it begins with them, in time that the timeline and the whys give.
 */
export function usualAgenda(
  newId: NewId,
  length: UsualLength = 45,
  hasPromises = false,
): readonly AgendaBlock[] {
  return BLOCKS.flatMap(({ kind, title, minutes, afterPromises = minutes, isProtected }) => {
    const planned = (hasPromises ? afterPromises : minutes)[length];
    return planned === 0 ? [] : [{ id: newId<BlockId>(), kind, title, minutes: planned, isProtected }];
  });
}

/** Minutes of all blocks together. */
export function agendaMinutes(plan: readonly AgendaBlock[]): number {
  return plan.reduce((sum, block) => sum + block.minutes, 0);
}
