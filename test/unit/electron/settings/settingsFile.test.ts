import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '#shared/settings/settings.ts';
import { runHosted } from '#test/support/processes/runHosted.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const SETTINGS = import.meta.resolve('#test/support/processes/hostedSettings.ts');

describe('the settings file', () => {
  it('gives the defaults at the first start', async () => {
    const { value, stderr } = await runHosted(SETTINGS, [join(tempFolder(), 'new')]);
    expect(value).toEqual({
      settings: DEFAULT_SETTINGS,
      deskBounds: null,
      libraryFolder: null,
      recent: [],
      existing: [],
    });
    expect(stderr).toBe('');
  });

  it('keeps what can be read and takes the default for what cannot', async () => {
    const folder = tempFolder();
    const stored = {
      settings: {
        theme: 'dark',
        somethingNew: 1,
        postmortemThreshold: { usersPercent: 400 },
        hasMermaid: true,
      },
      deskBounds: { x: 1, y: 2, width: -5, height: 4, isMaximized: false },
      recentFiles: [{ path: 7 }],
      libraryFolder: '/incidents',
    };
    writeFileSync(join(folder, 'settings.json'), JSON.stringify(stored));
    const { value } = await runHosted(SETTINGS, [folder]);
    expect(value).toMatchObject({
      settings: { ...DEFAULT_SETTINGS, theme: 'dark', hasMermaid: true },
      deskBounds: null,
      recent: [],
      libraryFolder: '/incidents',
    });
  });

  it('starts afresh when the file is torn', async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'settings.json'), '{"settings": {"theme": "da');
    const { value } = await runHosted(SETTINGS, [folder]);
    expect(value).toMatchObject({ settings: DEFAULT_SETTINGS });
  });

  it('lasts until the app ends when there can be no file', async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'settings.json'));
    const { value, stderr } = await runHosted(SETTINGS, [folder, '/a.incident']);
    expect(value).toMatchObject({ settings: DEFAULT_SETTINGS, recent: [{ path: '/a.incident' }] });
    expect(stderr).toContain('[debrief] settings: ');
  });
});
