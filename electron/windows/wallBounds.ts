import type { Rectangle } from 'electron';

/** Part of a display's width that the wall takes as a window. */
const WINDOW_PART = 0.4;
const MARGIN = 24;

/** The wall as a window in the lower right corner of a work area, in the shape of a projector's picture. */
export function wallWindowBounds(area: Rectangle): Rectangle {
  const width = Math.round(area.width * WINDOW_PART);
  const height = Math.round((width * 9) / 16);
  return {
    width,
    height,
    x: area.x + area.width - width - MARGIN,
    y: area.y + area.height - height - MARGIN,
  };
}
