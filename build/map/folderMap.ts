import { ELECTRON_ROOMS } from '#build/map/electronRooms.ts';
import { RENDERER_ROOMS } from '#build/map/rendererRooms.ts';
import type { Room } from '#build/map/room.ts';
import { SHARED_ROOMS } from '#build/map/sharedRooms.ts';

/**
 * Every folder of the app and what its files may import. `npm run map` writes the linter's rules and the tables of
 * ARCHITECTURE.md and docs/map.md from it; the tests of architecture read it. An import that no rule names is
 * refused.
 */
export const FOLDER_MAP: readonly Room[] = [
  { folder: 'shared', holds: 'what stands on nothing: results, exhaustive choices', mayImport: [] },
  ...SHARED_ROOMS,
  ...ELECTRON_ROOMS,
  ...RENDERER_ROOMS,
];
