import type { Display, Rectangle } from 'electron';

/** A display the size of a common laptop's; a test describes others in DEBRIEF_HOST_DISPLAYS as JSON bounds. */
const USUAL: Rectangle = { x: 0, y: 0, width: 1920, height: 1080 };

/** The displays, the primary one first; never empty. */
export function allDisplays(env: NodeJS.ProcessEnv = process.env): readonly [Display, ...Display[]] {
  const described = env.DEBRIEF_HOST_DISPLAYS;
  const [first = USUAL, ...rest] = described ? (JSON.parse(described) as Rectangle[]) : []; // Written by a test.
  return [display(first, 0), ...rest.map((bounds, index) => display(bounds, index + 1))];
}

/** The display that has the menu bar or the task bar. */
export function primaryDisplay(): Display {
  return allDisplays()[0];
}

/** The display that most of a window is on; the primary one for a window beyond all of them. */
export function displayOf(window: Rectangle): Display {
  const displays = allDisplays();
  const areas = displays.map(({ bounds }) => sharedArea(bounds, window));
  return displays[areas.indexOf(Math.max(...areas))] ?? displays[0];
}

/** How much of one rectangle lies in another, in square pixels. */
function sharedArea(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function display(bounds: Rectangle, index: number): Display {
  return {
    accelerometerSupport: 'unknown',
    bounds,
    colorDepth: 24,
    colorSpace: '',
    depthPerComponent: 8,
    detected: true,
    displayFrequency: 60,
    id: index + 1,
    internal: index === 0,
    label: `Display ${index + 1}`,
    maximumCursorSize: { width: 0, height: 0 },
    monochrome: false,
    nativeOrigin: { x: bounds.x, y: bounds.y },
    rotation: 0,
    scaleFactor: 1,
    size: { width: bounds.width, height: bounds.height },
    touchSupport: 'unknown',
    workArea: { ...bounds },
    workAreaSize: { width: bounds.width, height: bounds.height },
  };
}
