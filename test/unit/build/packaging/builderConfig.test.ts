import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  builderConfigFile,
  builderModule,
  checkBuilderConfig,
  notarisingProblem,
  readBuilderConfig,
} from '#build/packaging/builderConfig.ts';
import { APP_ID } from '#electron/system/appId.ts';

const root = resolve(import.meta.dirname, '../../../..');
const config = await readBuilderConfig(root);
const signed = await readBuilderConfig(root, 'signed');

afterEach(() => vi.unstubAllEnvs());

interface SigningModule {
  readonly MacTargetHelper: new (
    packager: object,
  ) => {
    readonly getOptionsForFile: (
      app: string,
      isStore: false,
      mac: unknown,
    ) => Promise<(file: string) => object>;
  };
}
interface FuseModule {
  readonly PlatformPackager: {
    readonly prototype: { readonly generateFuseConfig: (fuses: unknown) => Promise<object> };
  };
}

/** What electron-builder's own helper gives to the signing of each file. */
function signingOptions({ mac }: typeof config): Promise<(file: string) => object> {
  const { MacTargetHelper } = builderModule('app-builder-lib/out/mac/MacTargetHelper.js') as SigningModule;
  const packager = {
    resourceList: Promise.resolve(readdirSync(resolve(root, 'build/icons'))),
    info: { buildResourcesDir: resolve(root, 'build/icons') },
    platformSpecificBuildOptions: mac ?? {},
  };
  return new MacTargetHelper(packager).getOptionsForFile('/x/Debrief.app', false, mac);
}

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

  it('has electron-builder sign each file as the profile wants it', async () => {
    const ofApp = { app: '/x/Debrief.app', helper: '/x/Debrief.app/Contents/Frameworks/Debrief Helper.app' };
    const adHoc = await signingOptions(config);
    for (const file of Object.values(ofApp)) expect(adHoc(file)).toMatchObject({ hardenedRuntime: false });
    const hardened = await signingOptions(signed);
    for (const file of Object.values(ofApp)) {
      expect(hardened(file)).toMatchObject({
        hardenedRuntime: true,
        entitlements: 'build/entitlements.mac.plist',
      });
    }
  });

  it('is not signed for people without being notarised', () => {
    const variables = ['APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER', 'APPLE_ID'];
    for (const name of [...variables, 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_KEYCHAIN_PROFILE'])
      vi.stubEnv(name, '');
    const [unsignedFile, signedFile] = [builderConfigFile({}), builderConfigFile({ CSC_LINK: 'a.p12' })];
    expect(notarisingProblem(signedFile, 'darwin')).toContain('nothing to notarise with');
    expect(notarisingProblem(unsignedFile, 'darwin')).toBeNull();
    expect(notarisingProblem(signedFile, 'win32')).toBeNull();
    for (const name of variables.slice(0, 3)) vi.stubEnv(name, 'given');
    expect(notarisingProblem(signedFile, 'darwin')).toBeNull();
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

it('has electron-builder flip just those, and leave the signature to the signing that follows', async () => {
  const { PlatformPackager } = builderModule('app-builder-lib/out/platformPackager.js') as FuseModule;
  const wire = await PlatformPackager.prototype.generateFuseConfig(config.electronFuses);
  const { version, resetAdHocDarwinSignature, ...fuses } = wire as Record<string, unknown>;
  expect([version, resetAdHocDarwinSignature]).toEqual(['1', undefined]);
  expect(Object.values(fuses)).toEqual(Object.values(config.electronFuses ?? {}));
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
