import { statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { onTestFinished, vi } from 'vitest';

/**
 * Lets another program act each time that we have asked an open file for its facts, and before we use them. The
 * looks are counted from 0; a save compares at 0, looks for the last time at 1, and reads again from 2 on. Looks at
 * files that an earlier test left open are none.
 */
export async function atEachLook(path: string, act: (look: number) => void): Promise<void> {
  const probe = await open(import.meta.filename, 'r');
  const handles: FileHandle = Object.getPrototypeOf(probe);
  await probe.close();
  const { stat } = handles;
  const ours = new WeakSet<FileHandle>();
  let looks = 0;
  const spy = vi.spyOn(handles, 'stat').mockImplementation(async function (this: FileHandle) {
    const facts = await stat.call(this);
    const named = statSync(path, { throwIfNoEntry: false });
    if (named !== undefined && named.ino === facts?.ino) ours.add(this);
    if (!ours.has(this)) return facts;
    act(looks);
    looks += 1;
    return facts;
  });
  onTestFinished(() => spy.mockRestore());
}

/** Lets it act once, when the content was compared and only the name is still to be looked at. */
export function beforeLastLook(path: string, act: () => void): Promise<void> {
  return atEachLook(path, (look) => {
    if (look === 1) act();
  });
}
