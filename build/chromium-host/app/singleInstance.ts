import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emitApp } from '#build/chromium-host/app/appEvents.ts';
import { userDataFolder } from '#build/chromium-host/app/appPaths.ts';
import { handOver, type SecondLaunch } from '#build/chromium-host/app/handOver.ts';
import { onceReady } from '#build/chromium-host/app/lifecycle.ts';
import { REAL_PLATFORM } from '#build/chromium-host/platform.ts';
import { preventableEvent } from '#build/chromium-host/preventableEvent.ts';

let door: Server | null = null;

/**
 * True for the first launch with this user data. A later one hands its arguments over and gets false. A
 * lock whose owner has gone, or no longer answers, is taken over.
 */
export function requestSingleInstanceLock(additionalData: unknown = {}): boolean {
  if (door) return true;
  mkdirSync(userDataFolder(), { recursive: true });
  const launch = { argv: process.argv, workingDirectory: process.cwd(), additionalData };
  while (!createLock()) {
    if (isOwnerRunning() && handOver(doorAddress(), launch)) return false;
    rmSync(lockFile(), { force: true });
  }
  openDoor();
  return true;
}

/** Lets another launch be the first. */
export function releaseSingleInstanceLock(): void {
  if (!door) return;
  door.close();
  door = null;
  rmSync(lockFile(), { force: true });
}

/** True while this launch is the first. */
export function hasSingleInstanceLock(): boolean {
  return door !== null;
}

function lockFile(): string {
  return join(userDataFolder(), 'SingletonLock.json');
}

/** The longest path that every system takes for a local socket. */
const LONGEST_SOCKET_PATH = 100;

/** In the user data where its path is short enough, else under a name made from it. */
function doorAddress(): string {
  // Loaded here: a command without a window needs neither this module nor the next one.
  const { createHash } = process.getBuiltinModule('node:crypto');
  const name = `debrief-${createHash('sha256').update(userDataFolder()).digest('hex').slice(0, 20)}`;
  if (REAL_PLATFORM === 'win32') return `\\\\.\\pipe\\${name}`;
  const near = join(userDataFolder(), 'Singleton.sock');
  return near.length <= LONGEST_SOCKET_PATH ? near : join(tmpdir(), `${name}.sock`);
}

function createLock(): boolean {
  try {
    writeFileSync(lockFile(), JSON.stringify({ pid: process.pid }), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isOwnerRunning(): boolean {
  try {
    const { pid } = JSON.parse(readFileSync(lockFile(), 'utf8')) as { pid: number };
    return process.kill(pid, 0);
  } catch {
    return false; // No such process, or a lock cut short: nobody who could answer.
  }
}

function openDoor(): void {
  const address = doorAddress();
  if (REAL_PLATFORM !== 'win32') rmSync(address, { force: true });
  door = process.getBuiltinModule('node:net').createServer((socket) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('error', () => {}); // The second launch gave up; it starts on its own then.
    socket.on('data', (chunk: string) => {
      text += chunk;
      if (!text.endsWith('\n')) return;
      socket.end('taken');
      tellOfSecondLaunch(JSON.parse(text) as SecondLaunch); // Written by handOver.
    });
  });
  door.listen(address);
  door.unref();
  process.once('exit', releaseSingleInstanceLock);
}

function tellOfSecondLaunch({ argv, workingDirectory, additionalData }: SecondLaunch): void {
  onceReady(() => emitApp('second-instance', preventableEvent({}), argv, workingDirectory, additionalData));
}
