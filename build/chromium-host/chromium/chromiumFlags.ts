import { join } from 'node:path';

/**
 * Quiet and alone: no account, no update, no telemetry, no extension, no name looked up. What a window
 * shows comes from the app's own protocol handler only.
 */
const ALWAYS = [
  '--remote-debugging-pipe',
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-service-autorun',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-component-extensions-with-background-pages',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-client-side-phishing-detection',
  '--disable-domain-reliability',
  '--disable-search-engine-choice-screen',
  '--disable-backgrounding-occluded-windows',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-dev-shm-usage',
  '--metrics-recording-only',
  '--no-pings',
  '--password-store=basic',
  '--use-mock-keychain',
];

const FEATURES_OFF = [
  'Translate',
  'OptimizationHints',
  'MediaRouter',
  'AutofillServerCommunication',
  'DialMediaRouteProvider',
  // The suggestions of an address bar, which are two more pages to load, and no window here has one.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

/** Off too where a page may reach a server on this machine, which Chromium asks a person about otherwise. */
const LOCAL_NETWORK_CHECKS = ['LocalNetworkAccessChecks', 'LocalNetworkAccessChecksWebSockets'];

const HEADLESS = [
  '--headless',
  '--hide-scrollbars',
  '--mute-audio',
  '--font-render-hinting=none',
  '--disable-gpu',
  // Drawing in the browser's own process: a process less to start.
  '--in-process-gpu',
];

/** The network too, which here asks nobody but the host. */
const HEADLESS_FEATURES = ['NetworkServiceInProcess2'];

/** How one run of Chromium is to look. */
export interface ChromiumLook {
  readonly profileFolder: string;
  readonly isHeadless: boolean;
  /** Opens a port too, on this machine only, so that a test can join. */
  readonly hasDebuggingPort: boolean;
  /** `host:port` that sockets of a page may reach; null for none. */
  readonly reachableServer: string | null;
  /** Pages read that the person prefers no motion. */
  readonly isQuiet: boolean;
  /** Chromium's own sandbox refuses to start for root. */
  readonly isRoot: boolean;
}

/**
 * What Chromium is told by its environment: caches and reports of crashes lie in the profile. Left to itself it keeps
 * them in the person's own folders, where nothing removes them.
 */
export function chromiumEnvironment(
  profileFolder: string,
  env: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  return {
    ...env,
    XDG_CACHE_HOME: join(profileFolder, 'Caches'),
    BREAKPAD_DUMP_LOCATION: join(profileFolder, 'Crash Reports'),
  };
}

/** The command line that Chromium is started with. */
export function chromiumFlags(look: ChromiumLook): readonly string[] {
  return [
    ...ALWAYS,
    ...networkFlags(look.reachableServer),
    `--user-data-dir=${look.profileFolder}`,
    // Beside the environment, for macOS and Windows.
    `--disk-cache-dir=${join(look.profileFolder, 'Caches')}`,
    ...(look.isHeadless ? [...HEADLESS, `--enable-features=${HEADLESS_FEATURES.join(',')}`] : []),
    ...(look.isQuiet ? ['--force-prefers-reduced-motion'] : []),
    ...(look.hasDebuggingPort ? ['--remote-debugging-port=0'] : []),
    ...(look.isRoot ? ['--no-sandbox', '--test-type'] : []),
  ];
}

/** A request that never reaches the protocol handler, such as a socket, goes to a proxy that is not there. */
function networkFlags(reachableServer: string | null): readonly string[] {
  const isAlone = reachableServer === null;
  return [
    `--disable-features=${[...FEATURES_OFF, ...(isAlone ? [] : LOCAL_NETWORK_CHECKS)].join(',')}`,
    '--proxy-server=http://127.0.0.1:9',
    `--proxy-bypass-list=<-loopback>${isAlone ? '' : `;${reachableServer}`}`,
  ];
}
