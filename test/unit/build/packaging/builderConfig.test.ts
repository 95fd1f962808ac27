import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builderConfigFile, checkBuilderConfig, readBuilderConfig } from '#build/packaging/builderConfig.ts';
import { APP_ID } from '#electron/system/appId.ts';

const root = resolve(import.meta.dirname, '../../../..');
const config = await readBuilderConfig(root);
const signed = await readBuilderConfig(root, 'signed');

it('is accepted by electron-builder itself, with a certificate and without', async () => {
  expect(await checkBuilderConfig(config)).toEqual({ ok: true, value: undefined });
  expect(await checkBuilderConfig(signed)).toEqual({ ok: true, value: undefined });
});

it('is the signed one where there is a certificate', () => {
  expect(builderConfigFile({})).toBe('build/electron-builder.yml');
  expect(builderConfigFile({ CSC_LINK: '' })).toBe('build/electron-builder.yml');
  expect(builderConfigFile({ CSC_LINK: 'certificate.p12' })).toBe('build/electron-builder.signed.yml');
});

describe('on macOS, where a flipped fuse breaks the signature', () => {
  it('signs ad hoc without a certificate, and without the runtime that would refuse such frameworks', () => {
    const { identity, hardenedRuntime, notarize } = config.mac ?? {};
    expect({ identity, hardenedRuntime, notarize }).toEqual({
      identity: '-',
      hardenedRuntime: false,
      notarize: false,
    });
  });

  it('takes the certificate that is there, with the hardened runtime, and has it notarised', () => {
    const { identity, hardenedRuntime, notarize, entitlements } = signed.mac ?? {};
    // Null would leave the app unsigned, and `-` would sign it ad hoc.
    expect(identity).toBe('');
    expect({ hardenedRuntime, notarize }).toEqual({ hardenedRuntime: true, notarize: true });
    expect(readFileSync(resolve(root, String(entitlements)), 'utf8')).toContain('cs.allow-jit');
    expect(signed.electronFuses).toEqual(config.electronFuses);
  });

  it('is built for both kinds of processors, and says why it reads a folder', () => {
    expect(config.mac?.target).toEqual([
      { target: 'dmg', arch: ['arm64', 'x64'] },
      { target: 'zip', arch: ['arm64', 'x64'] },
    ]);
    expect(config.mac?.extendInfo).toHaveProperty('NSDocumentsFolderUsageDescription');
  });
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
    enableCookieEncryption: false,
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
  expect([config.win?.target, config.linux?.target]).toEqual([['nsis'], ['AppImage', 'deb']]);
  expect(config.artifactName).toMatch(/^[^\s]+$/);
  expect(config.artifactName).toContain(`${'$'}{arch}`);
});

it('opens .incident files on each system', () => {
  expect(config.mac?.fileAssociations).toMatchObject([{ ext: 'incident', role: 'Editor' }]);
  expect(config.linux?.mimeTypes).toEqual(['application/vnd.debrief.incident+json']);
  // Windows takes the name as an identifier.
  expect(config.win?.fileAssociations).toMatchObject([
    { ext: 'incident', name: expect.stringMatching(/^[A-Za-z][A-Za-z0-9.]*$/) },
  ]);
});

it('takes only files along that are there', () => {
  const named = [config.mac?.extraResources, config.win?.extraFiles].flat() as { from: string }[];
  const fpm = (config.deb?.fpm ?? []).map((entry) => entry.split('=')[0] ?? '');
  for (const file of [...named.map(({ from }) => from), ...fpm, String(config.nsis?.include)]) {
    expect(existsSync(resolve(root, file)), file).toBe(true);
  }
});

it('calls itself on Windows as the app does', () => {
  expect(config.appId).toBe(APP_ID);
});
