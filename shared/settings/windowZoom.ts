import type { Zoom } from '#shared/settings/settings.ts';

/** CSS pixels of a window, at no enlargement. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** The room that every screen is drawn for: a display of 1920 by 1080 without the system's bars. */
const ROOM: WindowSize = { width: 1920, height: 1000 };
const MOST = 2;

/**
 * How many times larger a window is drawn. `auto` keeps a large display from showing small type in a wide void: it
 * enlarges in quarters, by the side that has less room to spare, and never makes smaller.
 */
export function windowZoom(choice: Zoom, { width, height }: WindowSize): number {
  if (choice !== 'auto') return Number(choice) / 100;
  const spare = Math.min(width / ROOM.width, height / ROOM.height);
  return Math.max(1, Math.min(MOST, Math.floor(spare * 4) / 4));
}
