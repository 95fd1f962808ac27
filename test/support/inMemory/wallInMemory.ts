import { ok } from '#shared/basics/result.ts';
import type { WallPlacement } from '#shared/ipc/payloads.ts';

const PLACEMENT: WallPlacement = { display: 'Projector', width: 1920, height: 1080, mode: 'own-display' };

/** What a main process answers of a wall on a projector. */
export const wallInMemory = {
  'wall:open': () => ok(PLACEMENT),
  'wall:close': () => ok(undefined),
  'wall:move': () => ok(null),
  'wall:reshape': () => ok({ ...PLACEMENT, mode: 'own-window' as const }),
  'wall:show': () => ok(undefined),
  'wall:current': () => ok(null),
};
