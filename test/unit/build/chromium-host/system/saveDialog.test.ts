import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SaveDialogOptions } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DESKTOPS } from '#build/chromium-host/platform.ts';
import { answerTo } from '#build/chromium-host/system/saveDialog.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const PLAIN: SaveDialogOptions = { filters: [{ name: 'Document', extensions: ['pdf'] }] };
const ASKING: SaveDialogOptions = { ...PLAIN, properties: ['showOverwriteConfirmation'] };

afterEach(() => vi.unstubAllEnvs());

describe.each(DESKTOPS)('a save dialog of %s', (desktop) => {
  const isLinux = desktop.startsWith('linux');
  beforeEach(() => vi.stubEnv('DEBRIEF_HOST_AS', desktop));

  it('adds the ending of its filter, but on Linux', () => {
    const answer = answerTo({ path: '/nowhere/report', isReplaced: false }, PLAIN);
    expect(answer).toEqual({
      canceled: false,
      filePath: isLinux ? '/nowhere/report' : '/nowhere/report.pdf',
    });
    expect(answerTo({ path: '/nowhere/a.txt', isReplaced: false }, PLAIN).filePath).toBe('/nowhere/a.txt');
    const anything = { filters: [{ name: 'Any file', extensions: ['*'] }] };
    expect(answerTo({ path: '/nowhere/a', isReplaced: false }, anything).filePath).toBe('/nowhere/a');
  });

  it('asks before a file is replaced, on Linux only where it is to', () => {
    const path = join(tempFolder(), 'there.pdf');
    writeFileSync(path, '');
    expect(answerTo({ path, isReplaced: false }, PLAIN).canceled).toBe(!isLinux);
    expect(answerTo({ path, isReplaced: false }, ASKING)).toEqual({ canceled: true, filePath: '' });
    expect(answerTo({ path, isReplaced: true }, ASKING)).toEqual({ canceled: false, filePath: path });
  });
});
