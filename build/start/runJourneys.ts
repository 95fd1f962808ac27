import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PROJECT } from '#build/start/projectFolder.ts';

const PLAYWRIGHT = join(PROJECT, 'node_modules/@playwright/test/cli.js');
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How a run of the journeys ended. */
export interface EndedRun {
  readonly code: number;
  /** A signal came while it ran: nothing is to follow. */
  readonly isInterrupted: boolean;
}

/** Runs the journeys with Playwright's arguments; a signal to this process ends them in order. */
export async function runJourneys(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<EndedRun> {
  const child = spawn(
    process.execPath,
    [PLAYWRIGHT, 'test', '--config', 'build/playwright.config.ts', ...args],
    { cwd: PROJECT, env, stdio: 'inherit' },
  );
  let isInterrupted = false;
  const pass = (signal: NodeJS.Signals): void => {
    isInterrupted = true;
    // A terminal gives its Ctrl-C to both; a second one would end Playwright before it has tidied up.
    if (signal !== 'SIGINT') child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, pass);
  const [code] = await once(child, 'exit');
  for (const signal of SIGNALS) process.off(signal, pass);
  return { code: code ?? 1, isInterrupted };
}
