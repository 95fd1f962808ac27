import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { type CdpConnection, connectCdp } from '#build/chromium-host/chromium/cdp.ts';
import {
  type ChromiumLook,
  chromiumEnvironment,
  chromiumFlags,
} from '#build/chromium-host/chromium/chromiumFlags.ts';
import { findChromium, findHeadlessChromium } from '#build/chromium-host/chromium/findChromium.ts';
import { removeProcessFolder } from '#build/chromium-host/processFolder.ts';

/** One running Chromium process. */
export interface RunningChromium {
  readonly connection: CdpConnection;
  readonly executable: string;
  readonly look: ChromiumLook;
  /** Where a test can join, when the look asked for a port. */
  readonly endpoint: () => string | null;
  /** Ends it in order and removes its profile. */
  readonly close: () => Promise<void>;
}

/** Starts Chromium and speaks to it over pipes, so that it ends when this process does. */
export async function launchChromium(look: ChromiumLook): Promise<RunningChromium> {
  const executable = look.isHeadless ? findHeadlessChromium(process.env) : findChromium(process.env);
  if (executable === null) {
    throw new Error('No Chromium found. Install one, or name it in DEBRIEF_CHROMIUM.');
  }
  const { spawn } = process.getBuiltinModule('node:child_process');
  const child = spawn(executable, [...chromiumFlags(look)], {
    env: chromiumEnvironment(look.profileFolder),
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const failed = once(child, 'error').then(([error]) => Promise.reject(error));
  const [, , , toChromium, fromChromium] = child.stdio;
  const connection = connectCdp(toChromium as Writable, fromChromium as Readable); // As `stdio` asked.
  await Promise.race([connection.session().send('Browser.getVersion'), failed]);
  return {
    connection,
    executable,
    look,
    endpoint: () => debuggingEndpoint(look.profileFolder),
    close: () => closeChromium(child, connection, look.profileFolder),
  };
}

async function closeChromium(child: ChildProcess, connection: CdpConnection, profile: string): Promise<void> {
  const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
  connection
    .session()
    .send('Browser.close')
    .catch(() => {}); // Gone already is as good.
  const slow = setTimeout(() => child.kill('SIGKILL'), 3000);
  await ended;
  clearTimeout(slow);
  removeProcessFolder(profile);
}

/** Chromium writes the port that it chose, and a path, into its profile. */
function debuggingEndpoint(profileFolder: string): string | null {
  const file = join(profileFolder, 'DevToolsActivePort');
  if (!existsSync(file)) return null;
  const [port, path] = readFileSync(file, 'utf8').split('\n');
  return port && path ? `ws://127.0.0.1:${port}${path}` : null;
}
