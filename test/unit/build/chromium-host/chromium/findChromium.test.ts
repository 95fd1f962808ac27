import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from '#build/chromium-host/chromium/findChromium.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browsers-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('findChromium', () => {
  it('uses the one that DEBRIEF_CHROMIUM names, and no other when that is missing', () => {
    const named = join(folder, 'mine');
    expect(findChromium({ DEBRIEF_CHROMIUM: named })).toBeNull();
    writeFileSync(named, '');
    expect(findChromium({ DEBRIEF_CHROMIUM: named })).toBe(named);
  });

  it('looks where Windows keeps programs', () => {
    expect(findChromium({ PROGRAMFILES: folder }, 'win32')).toBeNull();
    writeFileSync(join(folder, 'Google\\Chrome\\Application\\chrome.exe'), '');
    expect(findChromium({ PROGRAMFILES: folder }, 'win32')).toContain('chrome.exe');
  });
});
