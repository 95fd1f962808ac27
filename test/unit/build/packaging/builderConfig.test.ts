import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { checkBuilderConfig, readBuilderConfig } from '#build/packaging/builderConfig.ts';

const root = resolve(import.meta.dirname, '../../../..');
const config = await readBuilderConfig(root);

it('is accepted by electron-builder itself', async () => {
  expect(await checkBuilderConfig(config)).toEqual({ ok: true, value: undefined });
});

it('is refused by electron-builder when a key is misspelt', async () => {
  const misspelt = { ...config, electronFuse: config.electronFuses };
  expect(await checkBuilderConfig(misspelt)).toMatchObject({
    ok: false,
    error: expect.stringContaining("unknown property 'electronFuse'"),
  });
});

it('flips every fuse so that the packed app runs only itself', () => {
  expect(config.electronFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  });
});

it('packs the built app only, in an archive, and publishes nothing', () => {
  const filter = [
    'out/main/**',
    'out/preload/**',
    'out/renderer/**',
    'package.json',
    '!**/node_modules/**',
    '!**/*.map',
  ];
  expect(config.files).toEqual([{ filter }]);
  expect(config.asar).toBe(true);
  expect(config.publish).toBeNull();
});

it('makes the packages of all three systems, with names free of spaces', () => {
  expect([config.mac?.target, config.win?.target, config.linux?.target]).toEqual([
    ['dmg', 'zip'],
    ['nsis'],
    ['AppImage', 'deb'],
  ]);
  expect(config.artifactName).toMatch(/^[^\s]+$/);
  expect(config.artifactName).toContain(`${'$'}{arch}`);
});

it('opens .incident files', () => {
  expect(config.fileAssociations).toMatchObject([
    { ext: 'incident', mimeType: 'application/vnd.debrief.incident+json', role: 'Editor' },
  ]);
});
