import { once } from '#shared/basics/memo.ts';

/** The zone this computer was set to when the window was opened; asking takes longer than a card takes to draw. */
export const computerZone = once(() => new Intl.DateTimeFormat().resolvedOptions().timeZone);
