import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { hostArguments } from '#build/chromium-host/compiledHost.ts';
import { electronEnvironment, engineSwitches } from '#build/start/electronStart.ts';
import { MAIN_FILE, PROJECT } from '#build/start/projectFolder.ts';
import type { Runtime } from '#build/start/runtime.ts';

/** Runs the app in a window until it is closed; returns its exit code. */
export async function openApp(runtime: Runtime, args: readonly string[]): Promise<number> {
  const child =
    runtime.kind === 'electron'
      ? spawn(runtime.program, [...engineSwitches(), PROJECT, ...args], {
          stdio: 'inherit',
          env: electronEnvironment(),
        })
      : spawn(process.execPath, [...hostArguments(MAIN_FILE), ...args], {
          stdio: 'inherit',
          env: { ...process.env, DEBRIEF_HOST_DISPLAY: '1' },
        });
  // Ending this script ends the app, in order.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, 'exit');
  return code ?? 1;
}
