import type { EventEmitter } from 'node:events';
import type { Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { onTestFinished } from 'vitest';

/** What Node documents of a file handle, and its types leave out: it tells when it is closed. */
type OpenHandle = FileHandle & EventEmitter;

/**
 * Calls `before` each time Node is about to force an open file to the disk, or to read from it, and goes on when that
 * has ended: a slow disk, or another program that acts at this moment. Lasts until the test is finished.
 */
export async function beforeFileHandle(
  method: 'sync' | 'read',
  before: (file: Stats, handle: OpenHandle) => Promise<void> | void,
): Promise<void> {
  const probe = await open(import.meta.filename, 'r');
  const handles: FileHandle = Object.getPrototypeOf(probe);
  await probe.close();
  const go = handles[method] as (...args: unknown[]) => Promise<never>; // Each is called as it was.
  const watched = async function (this: OpenHandle, ...args: unknown[]) {
    await before(await this.stat(), this);
    return go.apply(this, args);
  };
  Object.assign(handles, { [method]: watched });
  onTestFinished(() => void Object.assign(handles, { [method]: go }));
}

/** Holds back whatever waits for it until it is released. */
export function gate(): { readonly opened: Promise<void>; readonly release: () => void } {
  let release: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { opened, release };
}
