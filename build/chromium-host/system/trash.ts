import { lstatSync, mkdirSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { REAL_PLATFORM } from '#build/chromium-host/platform.ts';

/**
 * Moves a file or folder into the home trash of freedesktop.org's Trash specification 1.0: first the note of where it came
 * from, whose name is taken exclusively, then the thing itself. Rejects where the trash lies on another disk.
 */
export async function moveToTrash(path: string, platform = REAL_PLATFORM): Promise<void> {
  if (platform !== 'linux') throw new Error('The Chromium host has a bin on Linux only');
  const from = resolve(path);
  lstatSync(from);
  const trash = join(process.env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'Trash');
  for (const folder of ['info', 'files']) mkdirSync(join(trash, folder), { recursive: true, mode: 0o700 });
  const { name, note } = takenName(trash, from);
  try {
    renameSync(from, join(trash, 'files', name));
  } catch (cause) {
    unlinkSync(note);
    throw new Error('Failed to move item to trash', { cause });
  }
}

function takenName(trash: string, from: string): { readonly name: string; readonly note: string } {
  const ending = extname(from);
  const stem = basename(from, ending);
  const content = `[Trash Info]\nPath=${from.split('/').map(encodeURIComponent).join('/')}\nDeletionDate=${new Date().toISOString().slice(0, 19)}\n`;
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? `${stem}${ending}` : `${stem}.${count}${ending}`;
    const note = join(trash, 'info', `${name}.trashinfo`);
    try {
      writeFileSync(note, content, { flag: 'wx' });
      return { name, note };
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
    }
  }
}
