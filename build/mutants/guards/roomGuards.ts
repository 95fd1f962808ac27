import type { Mutant } from '#build/mutants/guardMutant.ts';

const WALL = ['test/unit/shared/wall', 'test/component/wall/wallControl.test.tsx'];

/** What the room gets to see. */
export const ROOM_GUARDS: readonly Mutant[] = [
  {
    guards: 'What is marked private is not on the wall',
    file: 'shared/wall/roomVisibility.ts',
    find: "return things.filter(({ visibility }) => visibility !== 'private');",
    replace: 'return things;',
    tests: WALL,
  },
  {
    guards: 'A milestone of a private event is unknown on the wall',
    file: 'shared/wall/roomVisibility.ts',
    find: 'milestones: milestonesAmong(milestones, events)',
    replace: 'milestones: milestonesAmong(milestones, timeline)',
    tests: WALL,
    survives: 'whatever is drawn looks the event of a milestone up among those that the room may see',
  },
  {
    guards: 'A blank wall says nothing',
    file: 'shared/wall/wallProjection.ts',
    find: 'if (focus.isBlank) {',
    replace: 'if (focus.isBlank && meeting.plan.length < 0) {',
    tests: WALL,
  },
  {
    guards: 'The wall’s message has the fields that were agreed on, and no others',
    file: 'shared/ipc/wallSchema.ts',
    find: 'export const wallMessageSchema: z.ZodType<WallMessage> = z.strictObject({',
    replace: 'export const wallMessageSchema: z.ZodType<WallMessage> = z.looseObject({',
    tests: ['test/unit/shared/ipc'],
  },
  {
    guards: 'The log on the wall is copied field by field',
    file: 'shared/wall/wallProjection.ts',
    find: 'log: meeting.log.map(logEntry)',
    replace: 'log: meeting.log',
    tests: WALL,
  },
];
