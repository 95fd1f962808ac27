/** The facts of a start that the display server hangs on; those of the process unless a test gives others. */
interface Surroundings {
  readonly argv: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
}

/** The engine's switch for windows that a program may put on a display. */
const ON_X11 = '--ozone-platform=x11';
const CHOICE = '--ozone-platform';

/**
 * What to start the app again with, so that it can put its windows on displays: under Wayland no program can, and the
 * engine chooses Wayland by itself before the app's code runs. Null where it can stay as it is: on other systems, with
 * a choice of the person's, and where there is no X11 beside.
 */
export function argumentsOnX11({ argv, env, platform }: Surroundings): readonly string[] | null {
  if (!isWaylandSession({ env, platform }) || !env.DISPLAY || choiceIn(argv) !== undefined) return null;
  return [ON_X11, ...argv.slice(1)];
}

/** The switches for a start from outside, which needs no second start then. */
export function displaySwitches(surroundings: Omit<Surroundings, 'argv'>): readonly string[] {
  return argumentsOnX11({ argv: [], ...surroundings }) ?? [];
}

/** Whether the app can put its windows on displays, and knows where they are. */
export function canPlaceWindows({ argv, env, platform }: Surroundings = process): boolean {
  return !isWaylandSession({ env, platform }) || choiceIn(argv) === ON_X11;
}

function isWaylandSession({ env, platform }: Omit<Surroundings, 'argv'>): boolean {
  return platform === 'linux' && env.XDG_SESSION_TYPE === 'wayland';
}

function choiceIn(argv: readonly string[]): string | undefined {
  return argv.find((word) => word.startsWith(CHOICE));
}
