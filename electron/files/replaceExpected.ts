import { randomUUID } from 'node:crypto';
import { linkSync, renameSync, statSync } from 'node:fs';
import { type FileHandle, open, readFile, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { flushFolder, resolveTarget, untilReleased, withTemporaryFile } from '#electron/files/atomicWrite.ts';
import { errnoOf, fileError, writeError } from '#electron/files/fileErrors.ts';
import { TEMPORARY_FILE } from '#electron/files/temporaryFiles.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';

/** What came of replacing a file that other programs write to as well. */
export type Replacement =
  /**
   * The file holds the new content. `lateChange` is what another program wrote into the old one all the same; it is
   * rejected when the old one cannot be looked into.
   */
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

/** How others write, and where. */
export interface Surroundings {
  /** Says of what another program wrote that it is all of it; a file that was emptied is not, left out. */
  readonly isWhole?: (content: Uint8Array) => boolean;
  /** How an old file is looked at depends on it; see {@link reachFor}. */
  readonly platform?: NodeJS.Platform;
  /** Permission bits for a file that is not there yet; one that is keeps its own. */
  readonly mode?: number;
}

/**
 * Like {@link atomicWrite}, but only if the file still holds `expected` (null: is not there) when the new
 * content takes its place. The old file is kept within reach meanwhile and read again afterwards, so that what
 * another program writes into it at the same moment is found and given back. Between the last look at the name and the
 * rename lies no pause of ours; only a program that replaces the whole file in those microseconds goes unseen.
 */
export async function replaceExpected(
  path: string,
  bytes: Uint8Array,
  expected: Uint8Array | null,
  { isWhole = isNotEmpty, platform = process.platform, mode }: Surroundings = {},
): Promise<Result<Replacement, AppError>> {
  try {
    const target = await resolveTarget(path);
    if (target.isSpecial) return err(appError('file-is-device', { file: path }));
    if (target.isProtected) return err(appError('file-no-permission', { file: path }));
    const replacement = await withTemporaryFile(
      { ...target, mode: target.mode ?? mode ?? null },
      bytes,
      (temporary) =>
        expected === null
          ? placeNew(temporary, target.path)
          : untilReleased(
              () => placeOver({ temporary, path: target.path, expected, isWhole, platform }),
              platform,
            ),
    );
    if (replacement.kind === 'replaced' || replacement.kind === 'overwrote')
      await flushFolder(dirname(target.path));
    return ok(replacement);
  } catch (cause) {
    return err(writeError(cause, path));
  }
}

function isNotEmpty({ length }: Uint8Array): boolean {
  return length > 0;
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

interface Placing extends Required<Omit<Surroundings, 'mode'>> {
  readonly temporary: string;
  readonly path: string;
  readonly expected: Uint8Array;
}

async function placeOver(placing: Placing): Promise<Replacement> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const old = await reachFor(placing.path, placing.platform);
    if (old === null) return { kind: 'deleted' };
    const placed = await placeOverOld(old, placing);
    if (placed !== 'moved') return placed;
  }
  return { kind: 'changed' };
}

/** `moved`: the name stands for another file by now. Lets the old file go, unless a late change is still looked for. */
async function placeOverOld(old: OldFile, placing: Placing): Promise<Replacement | 'moved'> {
  let isReplaced = false;
  try {
    if (!isSameContent(await old.content(), placing.expected)) return { kind: 'changed' };
    const isNamed = await old.nameCheck();
    // No await from here to the rename.
    if (!isNamed()) return 'moved';
    renameSync(placing.temporary, placing.path);
    isReplaced = true;
  } finally {
    if (!isReplaced) await old.letGo();
  }
  return lookedInto(old, placing);
}

/** The file holds the new content, whatever comes of looking into the old one. */
async function lookedInto(old: OldFile, placing: Placing): Promise<Replacement> {
  if (!old.canBeReadLater) return { kind: 'replaced', lateChange: Promise.resolve(null) };
  // Where that fails it is done once more later, which then says why.
  const theirs = await changeIn(old, placing).catch(() => null);
  if (theirs === null) {
    const lateChange = lateChangeIn(old, placing);
    // Whoever waits for it may begin to only after it has failed: a slow disk still forces the folder out.
    lateChange.catch(() => undefined);
    return { kind: 'replaced', lateChange };
  }
  await old.letGo();
  return { kind: 'overwrote', theirs };
}

async function lateChangeIn(old: OldFile, placing: Placing): Promise<Uint8Array | null> {
  try {
    await delay(LATE_MS);
    return await changeIn(old, placing);
  } finally {
    await old.letGo();
  }
}

/** What somebody wrote instead of the expected content, once it is finished; null for nothing. */
async function changeIn(old: OldFile, { expected, isWhole }: Placing): Promise<Uint8Array | null> {
  let content = await old.content();
  if (isSameContent(content, expected)) return null;
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    await delay(SETTLED_MS);
    const later = await old.content();
    if (isSameContent(later, content) && isWhole(later)) break;
    content = later;
  }
  return content;
}

/** A file that is about to be replaced, within reach also when its name stands for another one. */
interface OldFile {
  /** All of it, from its start, as often as wanted. */
  content(): Promise<Uint8Array>;
  /** Whether the name still stands for it: a question that is answered at once, so that a rename can follow it. */
  nameCheck(): Promise<() => boolean>;
  /** Whether `content` can be asked for after it was replaced. */
  readonly canBeReadLater: boolean;
  letGo(): Promise<void>;
}

/**
 * Reaches for the file under this name; null when there is none. Windows refuses to put another file in the place of
 * one that is open (a rename with FILE_RENAME_POSIX_SEMANTICS would not be refused, and Node asks for none), so there
 * the file is held by a second name instead, and opened for the moment of each look only.
 */
function reachFor(path: string, platform: NodeJS.Platform): Promise<OldFile | null> {
  return unlessGone(() => (platform === 'win32' ? heldByName(path) : heldOpen(path)));
}

async function heldOpen(path: string): Promise<OldFile> {
  const handle = await open(path, 'r');
  return {
    content: () => contentOf(handle),
    nameCheck: async () => {
      const { ino, dev } = await handle.stat();
      return () => {
        const named = statSync(path, { throwIfNoEntry: false });
        return named?.ino === ino && named.dev === dev;
      };
    },
    canBeReadLater: true,
    letGo: () => handle.close(),
  };
}

async function heldByName(path: string): Promise<OldFile> {
  const secondName = join(dirname(path), TEMPORARY_FILE.nameFor(randomUUID()));
  const canBeReadLater = isLinked(path, secondName);
  const within = canBeReadLater ? secondName : path;
  return {
    content: () => readFile(within),
    nameCheck: async () => {
      // File numbers of Windows are longer than a double holds.
      const { ino, dev } = await stat(within, { bigint: true });
      return () => {
        const named = statSync(path, { throwIfNoEntry: false, bigint: true });
        return named?.ino === ino && named.dev === dev;
      };
    },
    canBeReadLater,
    // One that cannot be removed is swept up later.
    letGo: () => (canBeReadLater ? unlink(secondName).catch(() => undefined) : Promise.resolve()),
  };
}

/** FAT and some shares have no second names: there nobody can look into a file that was replaced. */
function isLinked(path: string, secondName: string): boolean {
  try {
    linkSync(path, secondName);
    return true;
  } catch (cause) {
    if (errnoOf(cause) === 'ENOENT') throw cause;
    return false;
  }
}

async function contentOf(handle: FileHandle): Promise<Uint8Array> {
  const { size } = await handle.stat();
  // One more byte than there should be, so that a file that grows is not taken for the one expected.
  const buffer = Buffer.alloc(size + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
    length += bytesRead;
    if (bytesRead === 0 || length === buffer.length) return buffer.subarray(0, length);
  }
}

async function unlessGone<T>(reach: () => Promise<T>): Promise<T | null> {
  try {
    return await reach();
  } catch (cause) {
    if (errnoOf(cause) === 'ENOENT') return null;
    throw cause;
  }
}

/** What others did to a file meanwhile. */
export type DiskChange = 'same' | 'changed' | 'deleted';

/**
 * Compares a file with the content that is remembered of it; null: it was not there. Only the content counts,
 * so that a touch is no change. Times do not count as proof either, because two writes within one tick of
 * the file system's clock leave the same time.
 */
export async function compareWithDisk(
  path: string,
  known: Uint8Array | null,
): Promise<Result<DiskChange, AppError>> {
  try {
    const { size } = await stat(path);
    if (known === null || size !== known.length) return ok('changed');
    return ok(isSameContent(await readFile(path), known) ? 'same' : 'changed');
  } catch (cause) {
    const errno = errnoOf(cause);
    return errno === 'ENOENT' || errno === 'ENOTDIR' ? ok('deleted') : err(fileError(cause, path));
  }
}

/** Null stands for a file that is not there. */
export function isSameContent(one: Uint8Array | null, other: Uint8Array | null): boolean {
  if (one === null || other === null) return one === other;
  return Buffer.compare(one, other) === 0;
}
