import type { SliceContext } from '#renderer/store/slice.ts';
import type { WallSlice, WallView } from '#renderer/store/state.ts';

/** Another incident starts with a wall that follows; an open window stays open. */
export const WALL_AT_FIRST: Omit<WallView, 'placement'> = {
  isBlank: false,
  frozen: null,
  isParkedShown: false,
  page: 0,
  pageSubject: '',
};

/** What the room sees of the desk. */
export function createWallSlice({ get, set }: SliceContext): WallSlice {
  return {
    wall: { placement: null, ...WALL_AT_FIRST },
    changeWall: (patch) => set({ wall: { ...get().wall, ...patch } }),
  };
}
