import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createProfileFolder } from '#build/chromium-host/chromium/profileFolder.ts';

/** Larger than any process id. */
const NOBODY = 2 ** 30;

let userData: string;
beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'profiles-'));
});
afterEach(() => rmSync(userData, { recursive: true, force: true }));

describe('createProfileFolder', () => {
  it('removes what a killed process left, and nothing else', () => {
    const left = join(userData, `Chromium-${NOBODY}`);
    const alive = join(userData, `Chromium-${process.ppid}`);
    const settings = join(userData, 'Chromium-notes');
    for (const folder of [left, alive, settings]) mkdirSync(folder);
    const created = createProfileFolder(userData);
    expect([left, alive, settings, created].map((folder) => existsSync(folder))).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });
});
