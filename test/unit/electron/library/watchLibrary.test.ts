import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createLibraryWatch } from '#electron/library/watchLibrary.ts';
import { PATIENT } from '#test/support/patience.ts';

test('a library folder that came after it was read is watched from the next reading on', async () => {
  const home = mkdtempSync(join(tmpdir(), 'watched-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const folder = join(home, 'library');
  const onActivity = vi.fn<() => void>();
  const watch = createLibraryWatch(onActivity);
  watch.follow(folder, []);
  mkdirSync(folder);
  watch.follow(folder, []);
  writeFileSync(join(folder, 'new.incident'), '');
  await vi.waitFor(() => expect(onActivity).toHaveBeenCalled(), PATIENT);
});
