import type { Rectangle } from 'electron';
import type { RunningApp } from '#test/e2e/support/runningApp.ts';

/** A laptop, and a projector beside it. */
export const LAPTOP: Rectangle = { x: 0, y: 0, width: 1440, height: 900 };
export const PROJECTOR: Rectangle = { x: 1440, y: 0, width: 1920, height: 1080 };

/** For a launch on these displays; the first is the primary one. */
export function displaysEnv(...displays: readonly Rectangle[]): Readonly<Record<string, string>> {
  return { DEBRIEF_HOST_DISPLAYS: JSON.stringify(displays) };
}

type DisplayEvent = 'display-added' | 'display-removed' | 'display-metrics-changed';

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
