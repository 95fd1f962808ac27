import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { launchHost } from '#build/chromium-host/launch.ts';
import type { Desktop } from '#build/chromium-host/platform.ts';

const LAPTOP = { x: 0, y: 0, width: 1440, height: 900 };
const PROJECTOR = { x: 1440, y: 0, width: 1920, height: 1080 };
/** The desk's window, which stands at 100, 100 on the laptop. */
const CORNER = { width: 576, height: 324, x: 840, y: 552 };

interface Standing {
  readonly step: string;
  readonly top: 'desk' | 'wall' | null;
  readonly focused: 'desk' | 'wall' | null;
  readonly mode: string | null;
  readonly bounds: object | null;
  readonly isFullScreen: boolean;
  readonly isSimplyFull: boolean;
  readonly isKeptAwake: boolean;
  /** Of each window, the desk's first, what its page reads of its visibility. */
  readonly pages: readonly string[];
  /** How often a window entered or left fullscreen since the start. */
  readonly changes: number;
  /** Whether the wall was shown before its page was ready. */
  readonly isShownBlank: boolean;
  /** How often the wall was asked to close: destroying it would leave an empty Space on macOS. */
  readonly closings: number;
  /** Whether the app asked the system to wait with its shutdown. */
  readonly isHeldUp: boolean;
  readonly isQuitting: boolean;
}

/** Takes the steps with the real wall on a desktop, and gives how the windows stand after each. */
async function wallOn(
  desktop: Desktop,
  displays: readonly object[],
  ...steps: readonly string[]
): Promise<readonly Standing[]> {
  const mainFile = fileURLToPath(import.meta.resolve('#test/support/processes/hostedWall.ts'));
  const env = { DEBRIEF_HOST_AS: desktop, DEBRIEF_HOST_DISPLAYS: JSON.stringify(displays) };
  const host = launchHost({ mainFile, args: steps, env });
  const { code } = await host.exited;
  if (code !== 0) throw new Error(host.stderr());
  return JSON.parse(host.stdout()) as readonly Standing[]; // Written by hostedWall.ts.
}

describe('the wall on a display of its own', () => {
  let seen: readonly Standing[] = [];
  beforeAll(async () => {
    const steps = ['open', 'panel', 'shrink', 'close', 'open', 'quit'];
    seen = await wallOn('linux-x11', [LAPTOP, PROJECTOR], ...steps);
  });

  it('leaves the keyboard with whoever types on the desk, and keeps the displays awake', () => {
    const [opened, , , closed] = seen;
    expect(opened).toMatchObject({
      mode: 'own-display',
      bounds: PROJECTOR,
      isFullScreen: true,
      focused: 'desk',
      isKeptAwake: true,
      isShownBlank: false,
    });
    expect(closed).toMatchObject({
      mode: null,
      top: 'desk',
      focused: 'desk',
      isKeptAwake: false,
      closings: 1,
    });
  });

  it('leads by its keys, and gives the keyboard to the desk only for what is typed there', async () => {
    const [, , led, captured] = await wallOn(
      'win32',
      [LAPTOP, PROJECTOR],
      ...['open', 'click', 'key:ArrowRight', 'key:/'],
    );
    expect(led).toMatchObject({ focused: 'wall', top: 'wall' });
    expect(captured).toMatchObject({ focused: 'desk' });
  });

  it('stays as it is when a panel comes or goes, and fills the display again when that changes its shape', () => {
    const [opened, panel, shrunk] = seen;
    expect(opened?.changes).toBe(1);
    expect(panel).toMatchObject({ changes: 1, bounds: PROJECTOR });
    expect(shrunk).toMatchObject({ changes: 3, isFullScreen: true, bounds: { ...PROJECTOR, height: 980 } });
  });

  it('stays when the desk is still to be asked before the app quits', () => {
    expect(seen.at(-1)).toMatchObject({ step: 'quit', mode: 'own-display', isFullScreen: true });
  });

  it('covers it on macOS without a Space, which would black out the desk’s', async () => {
    const [opened, panel, shrunk, closed] = await wallOn(
      'darwin',
      [LAPTOP, PROJECTOR],
      ...['open', 'panel', 'shrink', 'close'],
    );
    expect(opened).toMatchObject({ isSimplyFull: true, isFullScreen: false, bounds: PROJECTOR });
    expect(panel).toMatchObject({ isSimplyFull: true, bounds: PROJECTOR });
    expect(shrunk).toMatchObject({ isSimplyFull: true, bounds: { ...PROJECTOR, height: 980 } });
    expect(closed).toMatchObject({ mode: null, focused: 'desk', changes: 0 });
  });
});

describe('the wall over the desk', () => {
  it('stays in front of its private notes whatever key is pressed, until it is closed', async () => {
    const keys = ['ArrowRight', 'b', '/', 'l', 'g', '5'].map((key) => `key:${key}`);
    const seen = await wallOn('win32', [LAPTOP], 'open', ...keys, 'close');
    const [closed] = seen.slice(-1);
    for (const standing of seen.slice(0, -1)) {
      expect(standing, standing.step).toMatchObject({ mode: 'desk-display', top: 'wall', focused: 'wall' });
    }
    expect(closed).toMatchObject({ top: 'desk', focused: 'desk' });
  });

  it('becomes a window beside the desk for a shared screen, and fills the display again', async () => {
    const [window, captured, filled] = await wallOn(
      'linux-x11',
      [LAPTOP],
      ...['reshape', 'key:/', 'reshape'],
    );
    expect(window).toMatchObject({ mode: 'own-window', isFullScreen: false, bounds: CORNER });
    expect(captured).toMatchObject({ focused: 'desk' });
    expect(filled).toMatchObject({ mode: 'desk-display', isFullScreen: true, bounds: LAPTOP });
  });
});

it('is an ordinary window where no program can place one, whatever display goes, and the desk is taken to lie behind', async () => {
  const steps = ['open', 'key:/', 'unplug'];
  const [opened, captured, unplugged] = await wallOn('linux-wayland', [LAPTOP, PROJECTOR], ...steps);
  expect(opened).toMatchObject({ mode: 'unplaced', isFullScreen: false });
  expect(captured).toMatchObject({ top: 'wall' });
  expect(unplugged).toMatchObject({ mode: 'unplaced', isFullScreen: false });
});

it('goes on in both windows whichever of them can be seen, so that the clock is right and edits are written', async () => {
  const seen = await wallOn('darwin', [LAPTOP], 'open', 'minimise:desk', 'minimise:wall');
  for (const { step, pages } of seen) expect(pages, step).toEqual(['visible', 'visible']);
});

it.each([
  ['win32', 'logOff'],
  ['linux-x11', 'shutDown'],
] as const)(
  'holds up on %s the end of a session for unsaved edits, and for nothing else',
  async (desktop, end) => {
    const [saved, , edited] = await wallOn(desktop, [LAPTOP], end, 'edit', end);
    expect(saved).toMatchObject({ isHeldUp: false, isQuitting: false });
    expect(edited).toMatchObject({ isHeldUp: true, isQuitting: true });
  },
);
