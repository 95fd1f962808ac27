let isCovered: () => boolean = () => false;

/** Says how to find out whether the wall hides the desk from the room. Called once, by the wall. */
export function watchDeskCover(isCoveredNow: () => boolean): void {
  isCovered = isCoveredNow;
}

/**
 * True while the room looks at the display on which the desk, with its private notes, lies behind the wall: nothing may
 * bring the desk to the front then but closing the wall.
 */
export function isDeskCovered(): boolean {
  return isCovered();
}
