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
  '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication,DialMediaRouteProvider',
  '--disable-backgrounding-occluded-windows',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-dev-shm-usage',
  '--metrics-recording-only',
  '--no-pings',
  '--password-store=basic',
  '--use-mock-keychain',
  // What the protocol handler is not asked about, such as a socket, goes to a proxy that is not there.
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
];

const HEADLESS = [
  '--headless',
  '--hide-scrollbars',
  '--mute-audio',
  '--font-render-hinting=none',
  '--disable-gpu',
];

/** How one run of Chromium is to look. */
export interface ChromiumLook {
  readonly profileFolder: string;
  readonly isHeadless: boolean;
  /** Opens a port too, on this machine only, so that a test can join. */
  readonly hasDebuggingPort: boolean;
  /** Chromium's own sandbox refuses to start for root. */
  readonly isRoot: boolean;
}

/** The command line that Chromium is started with. */
export function chromiumFlags(look: ChromiumLook): readonly string[] {
  return [
    ...ALWAYS,
    `--user-data-dir=${look.profileFolder}`,
    ...(look.isHeadless ? HEADLESS : []),
    ...(look.hasDebuggingPort ? ['--remote-debugging-port=0'] : []),
    ...(look.isRoot ? ['--no-sandbox', '--test-type'] : []),
  ];
}
