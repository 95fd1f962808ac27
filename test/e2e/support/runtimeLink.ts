import type { Page } from '@playwright/test';

/** The main process's `electron`, real or the host's. */
export type Electron = typeof import('electron');

/** How long a page waits for what it is to press, in milliseconds: a journey that is stuck says where within a minute. */
export const PAGE_PATIENCE_MS = 60_000;

/** How an app is launched for a test, on either runtime. */
export interface AppLaunch {
  /** The folder with the app's package.json and its built files in `out`. */
  readonly appFolder: string;
  /** The app's own arguments. */
  readonly args: readonly string[];
  /** Added to the test's own environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** What the two runtimes have in common; everything else is built on it once. */
export interface RuntimeLink {
  readonly runtime: 'electron' | 'chromium';
  /** The first window's page, once it shows something. */
  readonly firstWindow: () => Promise<Page>;
  readonly windows: () => readonly Page[];
  /** Runs a function in the main process; function, argument and result are copied. */
  readonly evaluate: <Arg, Result>(
    run: (electron: Electron, arg: Arg) => Result | Promise<Result>,
    arg: Arg,
  ) => Promise<Result>;
  /** What the main process has said on stdout and stderr. */
  readonly output: () => string;
  readonly kill: () => void;
  /** Settles with the exit code, null after a kill. */
  readonly exited: Promise<number | null>;
}

/** How a launch that ends by itself ended. */
export interface EndedLaunch {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}
