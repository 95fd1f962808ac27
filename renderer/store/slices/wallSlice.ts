import type { SliceContext } from '#renderer/store/slices/slice.ts';
import type { WallSlice, WallView } from '#renderer/store/slices/wallState.ts';

/** Another incident starts with a wall that follows. */
const WALL_AT_FIRST: Omit<WallView, 'placement'> = {
  isBlank: false,
  frozen: null,
  isParkedShown: false,
  overviewOf: null,
  pictureAt: null,
  pictureSubject: '',
  page: 0,
  pageSubject: '',
};

/** What the room sees of the desk. */
export function createWallSlice({ get, set }: SliceContext): WallSlice {
  const change = (patch: Partial<WallView>): void => set({ wall: { ...get().wall, ...patch } });
  return {
    wall: { placement: null, ...WALL_AT_FIRST },
    placeWall: (placement) => change({ placement }),
    toggleBlank: () => change({ isBlank: !get().wall.isBlank }),
    toggleParked: () => change({ isParkedShown: !get().wall.isParkedShown }),
    showOverview: (overviewOf) => change({ overviewOf }),
    freezeWall: (frozen) => change({ frozen }),
    showPicture: (pictureAt, pictureSubject) => change({ pictureAt, pictureSubject }),
    // A picture goes away with the next step.
    turnWallTo: (page, pageSubject) => change({ page, pageSubject, pictureAt: null }),
    resetWall: ({ isBlank } = WALL_AT_FIRST) => change({ ...WALL_AT_FIRST, isBlank }),
  };
}
