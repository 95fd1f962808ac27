/** What the launcher tells the host through the environment. */
export interface HostSettings {
  /** Windows are drawn in memory only. */
  readonly isHeadless: boolean;
  /** A test may join the pages over the DevTools protocol. */
  readonly hasDebuggingPort: boolean;
  /** `host:port` of the one server that pages may reach besides the app; null but in development. */
  readonly reachableServer: string | null;
  /** Pages never idle and prefer no motion, so that a journey pays for what it looks at. */
  readonly isQuiet: boolean;
  /** What stands before the app in `process.argv`. */
  readonly switches: readonly string[];
}

/** Reads the launcher's wishes; headless unless DEBRIEF_HOST_DISPLAY=1. */
export function hostSettings(env: NodeJS.ProcessEnv = process.env): HostSettings {
  return {
    isHeadless: env.DEBRIEF_HOST_DISPLAY !== '1',
    hasDebuggingPort: env.DEBRIEF_HOST_DEBUGGING_PORT === '1',
    reachableServer: env.DEBRIEF_HOST_REACHES ?? null,
    isQuiet: env.DEBRIEF_HOST_QUIET === '1',
    switches: (env.DEBRIEF_HOST_SWITCHES ?? '').split(' ').filter((word) => word !== ''),
  };
}
