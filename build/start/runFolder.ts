import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProcessFolder, removeProcessFolder } from '#build/chromium-host/processFolder.ts';

/**
 * Gives a run of tests a temporary folder of its own, to this process and to those that it starts, so that a test that is
 * killed leaves nothing for good: the folder goes with the run, or with the next run. What starts the app there
 * without naming its user data gets some in it, and not the person's own. Returns the function that removes the folder.
 */
export function enterRunFolder(): () => void {
  const folder = createProcessFolder(placeOfRuns(), 'debrief-run');
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  process.env.DEBRIEF_USER_DATA = join(folder, 'user-data');
  return () => removeProcessFolder(folder);
}

/** Linux keeps these files in memory. */
const MEMORY = '/dev/shm';
/** Several times the 60 MB that a run was seen to hold at once. */
const ROOM_BYTES = 2 ** 29;

/**
 * Where run folders lie. The tests save some thousand times, and on a disk each save waits until it is written, with a
 * core that does nothing meanwhile. Nothing that a test can see is different in memory.
 */
function placeOfRuns(): string {
  return process.env.DEBRIEF_RUNS_ON_DISK !== '1' && hasRoom(MEMORY) && runsPrograms(MEMORY)
    ? MEMORY
    : tmpdir();
}

/** Containers often have 64 MB there. */
function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > ROOM_BYTES;
  } catch {
    return false; // Other systems have no such folder.
  }
}

/** Tests write small programs, such as hooks of Git, and some systems run none from there. */
function runsPrograms(folder: string): boolean {
  let tried: string;
  try {
    tried = mkdtempSync(join(folder, 'debrief-tried-'));
  } catch {
    return false; // Not ours to write into.
  }
  const program = join(tried, 'program');
  writeFileSync(program, '#!/bin/sh\n', { mode: 0o700 });
  const { status } = spawnSync(program);
  rmSync(tried, { recursive: true });
  return status === 0;
}
