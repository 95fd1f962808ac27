import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChromium, findHeadlessChromium } from '#build/chromium-host/chromium/findChromium.ts';

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

describe('findHeadlessChromium', () => {
  it('takes the one without windows where it is, unless another is named', () => {
    const quick = join(folder, 'chrome-headless-shell');
    const named = join(folder, 'mine');
    const env = { PATH: folder };
    for (const path of [quick, named]) writeFileSync(path, '');
    expect(findHeadlessChromium(env, 'linux')).toMatch(/headless-shell$/);
    expect(findHeadlessChromium({ ...env, DEBRIEF_CHROMIUM: named }, 'linux')).toBe(named);
    expect(findChromium(env, 'linux')).not.toMatch(/headless-shell$/);
  });

  it('takes the usual one elsewhere', () => {
    for (const platform of ['darwin', 'win32'] as const)
      expect(findHeadlessChromium({ PATH: folder }, platform)).toBe(findChromium({ PATH: folder }, platform));
  });
});
