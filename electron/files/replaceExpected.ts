import { linkSync, renameSync, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { syncFolder, withTemporaryFile } from '#electron/files/atomicWrite.ts';
import { isSameContent } from '#electron/files/diskState.ts';
import { errnoOf, writeError } from '#electron/files/fileErrors.ts';
import { resolveTarget } from '#electron/files/resolveTarget.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { err, ok, type Result } from '#shared/result.ts';

/** What came of replacing a file that other programs write to as well. */
export type Replacement =
  /** The file holds the new content. `lateChange` is what another program wrote into the old one all the same. */
  | { readonly kind: 'replaced'; readonly lateChange: Promise<Uint8Array | null> }
  /** Another program was there first; the file is as that program left it. */
  | { readonly kind: 'changed' | 'deleted' }
  /** Another program wrote into the old file while the new one took its place: the file holds the new content. */
  | { readonly kind: 'overwrote'; readonly theirs: Uint8Array };

/** A program that has a file open may write to it a moment after it was replaced; this is how long we look. */
const LATE_MS = 300;
/** A content that did not change for this long is taken to be finished… */
const SETTLED_MS = 60;
/** …and after this many looks as it is. */
const MOST_LOOKS = 50;
/** A file that is replaced by others again and again is given up as changed. */
const MOST_TRIES = 20;

/**
 * Like {@link atomicWrite}, but only if the file still holds `expected` (null: is not there) when the new
 * content takes its place. The old file is held open meanwhile and read again afterwards, so that what
 * another program writes into it at the same moment is found and given back. Between the last look at the name and the
 * rename lies no pause of ours; only a program that replaces the whole file in those microseconds goes unseen.
 */
export async function replaceExpected(
  path: string,
  bytes: Uint8Array,
  expected: Uint8Array | null,
): Promise<Result<Replacement, AppError>> {
  try {
    const target = await resolveTarget(path);
    if (target.isSpecial) return err(appError('file-is-device', { file: path }));
    const replacement = await withTemporaryFile(target, bytes, (temporary) =>
      expected === null ? placeNew(temporary, target.path) : placeOver(temporary, target.path, expected),
    );
    if (replacement.kind === 'replaced' || replacement.kind === 'overwrote')
      await syncFolder(dirname(target.path));
    return ok(replacement);
  } catch (cause) {
    return err(writeError(cause, path));
  }
}

/** A link never replaces anything, whatever appeared under the name meanwhile. */
async function placeNew(temporary: string, path: string): Promise<Replacement> {
  try {
    linkSync(temporary, path);
  } catch (cause) {
    if (errnoOf(cause) === 'EEXIST') return { kind: 'changed' };
    // FAT and some shares have no links.
    if (statSync(path, { throwIfNoEntry: false }) !== undefined) return { kind: 'changed' };
    renameSync(temporary, path);
  }
  return { kind: 'replaced', lateChange: Promise.resolve(null) };
}

async function placeOver(temporary: string, path: string, expected: Uint8Array): Promise<Replacement> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const held = await openIfThere(path);
    if (held === null) return { kind: 'deleted' };
    const placed = await placeOverHeld(held, { temporary, path, expected });
    if (placed !== 'moved') return placed;
  }
  return { kind: 'changed' };
}

interface Placing {
  readonly temporary: string;
  readonly path: string;
  readonly expected: Uint8Array;
}

/** `moved`: the name stands for another file by now. Closes the handle, at the latest when no late change is due. */
async function placeOverHeld(
  held: FileHandle,
  { temporary, path, expected }: Placing,
): Promise<Replacement | 'moved'> {
  let isHeldOn = false;
  try {
    if (!isSameContent(await contentOf(held), expected)) return { kind: 'changed' };
    const { ino, dev } = await held.stat();
    // No await from here to the rename.
    const named = statSync(path, { throwIfNoEntry: false });
    if (named?.ino !== ino || named.dev !== dev) return 'moved';
    renameSync(temporary, path);
    const theirs = await changeIn(held, expected);
    if (theirs !== null) return { kind: 'overwrote', theirs };
    isHeldOn = true;
    return { kind: 'replaced', lateChange: lateChangeIn(held, expected) };
  } finally {
    if (!isHeldOn) await held.close();
  }
}

async function lateChangeIn(held: FileHandle, expected: Uint8Array): Promise<Uint8Array | null> {
  try {
    await delay(LATE_MS, undefined, { ref: false });
    return await changeIn(held, expected);
  } finally {
    await held.close();
  }
}

/** What somebody wrote instead of the expected content, once it is finished; null for nothing. */
async function changeIn(held: FileHandle, expected: Uint8Array): Promise<Uint8Array | null> {
  let content = await contentOf(held);
  if (isSameContent(content, expected)) return null;
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    await delay(SETTLED_MS);
    const later = await contentOf(held);
    if (later.length > 0 && isSameContent(later, content)) break;
    content = later;
  }
  return content;
}

/** All of an open file, from its start, as often as wanted. */
async function contentOf(held: FileHandle): Promise<Uint8Array> {
  const { size } = await held.stat();
  // One more byte than there should be, so that a file that grows is not taken for the one expected.
  const buffer = Buffer.alloc(size + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await held.read(buffer, length, buffer.length - length, length);
    length += bytesRead;
    if (bytesRead === 0 || length === buffer.length) return buffer.subarray(0, length);
  }
}

async function openIfThere(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'r');
  } catch (cause) {
    if (errnoOf(cause) === 'ENOENT') return null;
    throw cause;
  }
}
