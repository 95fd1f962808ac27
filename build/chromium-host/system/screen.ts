import type { Display, Event, Point, Rectangle, Screen } from 'electron';
import { createEmitter } from '#build/chromium-host/emitter.ts';
import { strict } from '#build/chromium-host/strict.ts';
import { allDisplays, primaryDisplay } from '#build/chromium-host/system/displays.ts';

interface ScreenEvents {
  'display-added': [event: Event, newDisplay: Display];
  'display-removed': [event: Event, oldDisplay: Display];
  'display-metrics-changed': [event: Event, display: Display, changedMetrics: string[]];
}

/** Electron's screen module; the host's displays never change, so its events are never told. */
export const screen = strict<Screen>(
  'screen',
  {
    getPrimaryDisplay: primaryDisplay,
    getAllDisplays: () => [...allDisplays()],
    getDisplayMatching: (rect) => largestBy(allDisplays(), (display) => sharedArea(display.bounds, rect)),
    getDisplayNearestPoint: (point) =>
      largestBy(allDisplays(), (display) => -distance(display.bounds, point)),
    getCursorScreenPoint: () => ({ x: 0, y: 0 }),
  },
  createEmitter<Screen, ScreenEvents>('screen', [
    'display-added',
    'display-removed',
    'display-metrics-changed',
  ]),
);

function largestBy(displays: readonly [Display, ...Display[]], size: (display: Display) => number): Display {
  return displays.reduce((best, display) => (size(display) > size(best) ? display : best));
}

function sharedArea(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function distance(area: Rectangle, { x, y }: Point): number {
  const beyond = (at: number, start: number, length: number) => Math.max(start - at, 0, at - start - length);
  return Math.hypot(beyond(x, area.x, area.width), beyond(y, area.y, area.height));
}
