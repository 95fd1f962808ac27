import type { RelaunchOptions } from 'electron';

let wished: RelaunchOptions | null = null;
let script = '';

/** Called before the app's arguments take the place of the host's own. */
export function noteHostScript(path: string): void {
  script = path;
}

/** Electron's `app.relaunch`: the app starts again once it has ended. */
export function relaunch(options: RelaunchOptions = {}): void {
  wished = options;
}

/** Called when the process is about to end. */
export function startAgainIfWished(): void {
  if (wished === null) return;
  const { args = process.argv.slice(1) } = wished;
  const at = firstWord(args);
  const env = { ...process.env, DEBRIEF_HOST_SWITCHES: args.slice(0, at).join(' ') };
  const hostArgs = [...process.execArgv, script, ...args.slice(at)];
  process.getBuiltinModule('node:child_process').spawn(process.execPath, hostArgs, { stdio: 'inherit', env });
}

function firstWord(args: readonly string[]): number {
  const index = args.findIndex((word) => !word.startsWith('-'));
  return index < 0 ? args.length : index;
}
