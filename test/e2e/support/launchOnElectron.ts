import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { _electron } from '@playwright/test';
import { electronEnvironment, engineSwitches } from '#build/start/electronStart.ts';
import {
  type AppLaunch,
  type EndedLaunch,
  PAGE_PATIENCE_MS,
  type RuntimeLink,
} from '#test/e2e/support/runtimeLink.ts';

/** Launches the app on Electron. */
export async function launchOnElectron(
  program: string,
  { appFolder, args, env }: AppLaunch,
): Promise<RuntimeLink> {
  const app = await _electron.launch({
    executablePath: program,
    args: [...engineSwitches(), appFolder, ...args],
    env: { ...definedEnvironment(), ...env },
    // As people run it; left to itself, Playwright switches the sandbox off on Linux.
    chromiumSandbox: true,
  });
  app.context().setDefaultTimeout(PAGE_PATIENCE_MS);
  const child = app.process();
  const output: string[] = [];
  child.stdout?.on('data', (chunk) => output.push(String(chunk)));
  child.stderr?.on('data', (chunk) => output.push(String(chunk)));
  return {
    runtime: 'electron',
    firstWindow: () => app.firstWindow(),
    windows: () => app.windows(),
    evaluate: async (run, arg) => app.evaluate(run as never, arg), // Playwright unwraps handles in its type; none are passed.
    output: () => output.join(''),
    kill: () => child.kill('SIGKILL'),
    exited: once(child, 'exit').then(([code]) => code),
  };
}

/** Launches the app on Electron and waits until it ends by itself. */
export async function runOnElectron(
  program: string,
  { appFolder, args, env }: AppLaunch,
): Promise<EndedLaunch> {
  const child = spawn(program, [...engineSwitches(), appFolder, ...args], {
    env: { ...process.env, ...env },
  });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code, stdout, stderr };
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(electronEnvironment()).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}
