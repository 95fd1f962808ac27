import type { Display, Rectangle } from 'electron';
import type { RunningApp } from '#test/e2e/support/runningApp.ts';
import type { RuntimeLink } from '#test/e2e/support/runtimeLink.ts';

/** A laptop, and a projector beside it. */
export const LAPTOP: Rectangle = { x: 0, y: 0, width: 1440, height: 900 };
export const PROJECTOR: Rectangle = { x: 1440, y: 0, width: 1920, height: 1080 };

const DISPLAYS = 'DEBRIEF_HOST_DISPLAYS';

/** For a launch on these displays; the first is the primary one. */
export function displaysEnv(...displays: readonly Rectangle[]): Readonly<Record<string, string>> {
  return { [DISPLAYS]: JSON.stringify(displays) };
}

type DisplayEvent = 'display-added' | 'display-removed' | 'display-metrics-changed';

/**
 * Gives an app on Electron the displays of its environment, which only the host reads by itself, in place of the
 * machine's own. What a window is asked to fill is noted: a window manager may not know those displays.
 */
export async function pretendDisplays(
  link: RuntimeLink,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const described = env[DISPLAYS];
  if (link.runtime === 'chromium' || described === undefined) return;
  await link.evaluate(({ app, screen }, text) => {
    process.env.DEBRIEF_HOST_DISPLAYS = text;
    const real = screen.getPrimaryDisplay();
    const displays = (): Display[] =>
      (JSON.parse(process.env.DEBRIEF_HOST_DISPLAYS ?? '[]') as Rectangle[]).map((bounds, index) => ({
        ...real,
        id: index + 1,
        label: `Display ${index + 1}`,
        internal: index === 0,
        scaleFactor: 1,
        bounds,
        size: { width: bounds.width, height: bounds.height },
        workArea: bounds,
      }));
    const holds = ({ bounds }: Display, { x, y, width, height }: Rectangle) =>
      x + width / 2 >= bounds.x &&
      x + width / 2 < bounds.x + bounds.width &&
      y + height / 2 >= bounds.y &&
      y + height / 2 < bounds.y + bounds.height;
    Object.assign(screen, {
      getAllDisplays: displays,
      getPrimaryDisplay: () => displays()[0],
      getDisplayMatching: (rect: Rectangle) =>
        displays().find((display) => holds(display, rect)) ?? displays()[0],
    });
    app.on('browser-window-created', (_event, window) => {
      const setBounds = window.setBounds.bind(window);
      Object.assign(window, {
        setBounds: (bounds: Rectangle) => {
          Object.assign(window, { [Symbol.for('debrief.test.wishedBounds')]: bounds });
          setBounds(bounds);
        },
      });
    });
  }, described);
}

/** Plugs, unplugs or resizes: from now on these displays are there, and the app is told of the one by its index. */
export async function changeDisplays(
  app: RunningApp,
  event: DisplayEvent,
  index: number,
  displays: readonly Rectangle[],
): Promise<void> {
  await app.evaluate(
    ({ screen }, change) => {
      const before = screen.getAllDisplays();
      process.env.DEBRIEF_HOST_DISPLAYS = JSON.stringify(change.displays);
      const after = screen.getAllDisplays();
      const concerned = after[change.index] ?? before[change.index];
      // As the system tells it; the event itself carries nothing that the app reads.
      screen.emit(change.event, {}, concerned, ['bounds']);
    },
    { event, index, displays },
  );
}
