import type { Display, Event, Point, Rectangle, Screen } from 'electron';
import { createEmitter } from '#build/chromium-host/emitter.ts';
import { preventableEvent } from '#build/chromium-host/preventableEvent.ts';
import { strict } from '#build/chromium-host/strict.ts';
import { allDisplays, displayOf, primaryDisplay } from '#build/chromium-host/system/displays.ts';

interface ScreenEvents {
  'display-added': [event: Event, newDisplay: Display];
  'display-removed': [event: Event, oldDisplay: Display];
  'display-metrics-changed': [event: Event, display: Display, changedMetrics: string[]];
}

const emitter = createEmitter<Screen, ScreenEvents>('screen', [
  'display-added',
  'display-removed',
  'display-metrics-changed',
]);

/**
 * Electron's screen module. Its displays are those of DEBRIEF_HOST_DISPLAYS at each moment; a test that changes
 * them tells it, as the system would, with `screen.emit`.
 */
export const screen = strict<Screen>(
  'screen',
  {
    getPrimaryDisplay: primaryDisplay,
    getAllDisplays: () => [...allDisplays()],
    getDisplayMatching: (rect) => displayOf(rect),
    getDisplayNearestPoint: (point) =>
      largestBy(allDisplays(), (display) => -distance(display.bounds, point)),
    getCursorScreenPoint: () => ({ x: 0, y: 0 }),
  },
  emitter,
);

/** A panel or dock of this display came or went, as systems do when a window fills the display. */
export function noteWorkAreaChange(display: Display): void {
  emitter.emit('display-metrics-changed', preventableEvent({}), display, ['workArea']);
}

function largestBy(displays: readonly [Display, ...Display[]], size: (display: Display) => number): Display {
  return displays.reduce((best, display) => (size(display) > size(best) ? display : best));
}

function distance(area: Rectangle, { x, y }: Point): number {
  const beyond = (at: number, start: number, length: number) => Math.max(start - at, 0, at - start - length);
  return Math.hypot(beyond(x, area.x, area.width), beyond(y, area.y, area.height));
}
