import { downloadElectron, findElectron } from '#build/start/electronBinary.ts';
import { sandboxProblem } from '#build/start/electronStart.ts';

/** What the app runs on, and why, in words for one line of output. */
export type Runtime =
  | { readonly kind: 'electron'; readonly program: string; readonly why: string }
  | { readonly kind: 'chromium'; readonly why: string };

/** What the choice hangs on; the real ones unless a test gives others. */
interface RuntimeChances {
  readonly forced: string | undefined;
  readonly find: () => string | null;
  /** Absent: do not try to download. */
  readonly download?: () => boolean;
}

/**
 * Electron where its binary is, or can be had; else the Chromium host. DEBRIEF_RUNTIME=electron|chromium
 * forces one. Throws when Electron is forced and not there.
 */
export function chooseRuntime(chances: RuntimeChances): Runtime {
  const { forced, find, download } = chances;
  if (forced === 'chromium') return { kind: 'chromium', why: 'DEBRIEF_RUNTIME asks for it' };
  if (forced && forced !== 'electron')
    throw new Error(`DEBRIEF_RUNTIME is electron or chromium, not ${forced}`);
  const present = find();
  if (present !== null) return { kind: 'electron', program: present, why: 'its binary is installed' };
  const downloaded = download?.() ? find() : null;
  if (downloaded !== null) return { kind: 'electron', program: downloaded, why: 'its binary was downloaded' };
  if (forced === 'electron') throw new Error('DEBRIEF_RUNTIME=electron, but there is no Electron binary');
  const reason = download ? 'could not be downloaded' : 'is not installed';
  return { kind: 'chromium', why: `the Electron binary ${reason}` };
}

/** The runtime of this machine; `mayDownload` lets Electron's installer try. */
export function chooseRuntimeHere(mayDownload: boolean): Runtime {
  return chooseRuntime({
    forced: process.env.DEBRIEF_RUNTIME,
    find: findElectron,
    ...(mayDownload ? { download: downloadElectron } : {}),
  });
}

/** What `npm start` asks besides; the real ones unless a test gives others. */
interface StartFacts {
  readonly forced: string | undefined;
  readonly choose: () => Runtime;
  /** Why Electron's sandbox cannot start, in one line; null where it can. */
  readonly problemOf: (program: string) => string | null;
}

const startFactsHere = (): StartFacts => ({
  forced: process.env.DEBRIEF_RUNTIME,
  choose: () => chooseRuntimeHere(true),
  problemOf: (program) => sandboxProblem(program),
});

/**
 * The runtime of `npm start`. Electron needs a display, and a system that lets its sandbox start. Throws when Electron is
 * forced and there is no display.
 */
export function startRuntime(isShown: boolean, facts: StartFacts = startFactsHere()): Runtime {
  const { forced } = facts;
  if (!isShown && forced === 'electron') throw new Error('DEBRIEF_RUNTIME=electron, but there is no display');
  if (!isShown) return { kind: 'chromium', why: 'there is no display to open a window on' };
  const runtime = facts.choose();
  const problem = runtime.kind === 'electron' ? facts.problemOf(runtime.program) : null;
  if (problem === null) return runtime;
  console.error(problem);
  return forced === 'electron' ? runtime : { kind: 'chromium', why: 'Electron’s sandbox cannot start here' };
}

/** For example `Runtime: Chromium host, because the Electron binary is not installed.` */
export function describeRuntime({ kind, why }: Runtime): string {
  return `Runtime: ${kind === 'electron' ? 'Electron' : 'Chromium host'}, because ${why}.`;
}

/** True where a window can be shown; only Linux may be without. */
export function hasDisplay(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
