import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { builderFile, builderModule, readBuilderConfig } from '#build/packaging/builderConfig.ts';

/** What electron-builder's helper for Linux reads of the packager, and what it is used for here. */
interface LinuxHelper {
  readonly computeDesktopEntry: (options: object, exec?: string) => Promise<string>;
  readonly computeMimeTypeFiles: () => Promise<string | null>;
}
interface LinuxModule {
  readonly LinuxTargetHelper: new (packager: object) => LinuxHelper;
}
interface AppImageModule {
  readonly default: new (
    name: string,
    packager: object,
    helper: LinuxHelper,
    outDir: string,
  ) => { readonly desktopEntry: { readonly value: Promise<string> } };
}
interface AppRunModule {
  readonly generateAppRunScript: (config: object) => string;
}

const root = resolve(import.meta.dirname, '../../../..');
const config = await readBuilderConfig(root);
const manifest = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
const packager = {
  config,
  platformSpecificBuildOptions: config.linux ?? {},
  fileAssociations: [config.fileAssociations ?? [], config.linux?.fileAssociations ?? []].flat(),
  executableName: config.linux?.executableName,
  appInfo: {
    productName: config.productName,
    sanitizedProductName: config.productName,
    description: manifest.description,
    buildVersion: manifest.version,
  },
  info: { metadata: { ...manifest, ...config.extraMetadata } },
};
const { LinuxTargetHelper } = builderModule(
  'app-builder-lib/out/targets/LinuxTargetHelper.js',
) as LinuxModule;
const helper = new LinuxTargetHelper(packager);

/** The desktop entry as its keys; of a key that stands twice the last counts, which none does. */
const keysOf = (entry: string): ReadonlyMap<string, string> =>
  new Map([...entry.matchAll(/^(\w[\w-]*)=(.*)$/gm)].map(([, key = '', value = '']) => [key, value]));
const fieldCodes = (exec = ''): readonly string[] => exec.match(/%[a-zA-Z]/g) ?? [];

it('starts the deb on X11, where the wall can be put on a display, with paths', async () => {
  const entry = keysOf(await helper.computeDesktopEntry({ ...config.linux, ...config.deb }));
  expect(entry.get('Exec')).toBe('/opt/Debrief/debrief --ozone-platform=x11 %F');
  expect(entry.get('StartupWMClass')).toBe('debrief');
  expect(entry.get('MimeType')).toBe('application/vnd.debrief.incident+json;');
});

it('starts the AppImage with one field code, with the runtime that needs no libfuse2', async () => {
  const { default: AppImageTarget } = builderModule(
    'app-builder-lib/out/targets/appimage/AppImageTarget.js',
  ) as AppImageModule;
  const target = new AppImageTarget('appimage', packager, helper, 'dist');
  const entry = keysOf(await target.desktopEntry.value);
  expect(fieldCodes(entry.get('Exec'))).toHaveLength(1);
  expect(entry.get('Exec')).not.toContain('--no-sandbox');
  expect(config.toolsets?.appimage).toBe('1.0.3');
});

it('puts the sandbox’s switch before what a person typed, which the app has to see through', () => {
  const { generateAppRunScript } = builderModule(
    'app-builder-lib/out/targets/appimage/appImageUtil.js',
  ) as AppRunModule;
  const script = generateAppRunScript({ ExecutableName: 'debrief' });
  expect(script).toMatch(/exec "\$BIN" "\$\{NO_SANDBOX\[@\]\}" "\$\{args\[@\]\}"/);
});

it('lets Chromium’s sandbox start where Ubuntu confines it, by a profile for the deb’s program', () => {
  const profile = builderFile('app-builder-lib/templates/linux/apparmor-profile.tpl');
  expect(profile).toMatch(/"\/opt\/\$\{sanitizedProductName\}\/\$\{executable\}"/);
  expect(profile).toContain('userns,');
  expect(builderFile('app-builder-lib/templates/linux/after-install.tpl')).toMatch(
    /APPARMOR_PROFILE_TARGET='\/etc\/apparmor\.d\/\$\{executable\}'/,
  );
});

it('puts the deb’s program on the PATH', () => {
  expect(builderFile('app-builder-lib/templates/linux/after-install.tpl')).toMatch(
    /ln -sf '\/opt\/\$\{sanitizedProductName\}\/\$\{executable\}' '\/usr\/bin\/\$\{executable\}'/,
  );
  expect(config.linux?.executableName).toBe('debrief');
});

it('gives .incident files their own type and their own icon', async () => {
  // Its own description of types would give them the icon of any office document.
  expect(await helper.computeMimeTypeFiles()).toBeNull();
  const [typeFile = '', icon = ''] = (config.deb?.fpm ?? []).map((entry) => entry.split('=')[0]);
  const type = readFileSync(resolve(root, typeFile), 'utf8');
  expect(type).toContain('<glob pattern="*.incident"/>');
  expect(type).toContain(`<mime-type type="${config.linux?.mimeTypes?.[0]}">`);
  expect(readFileSync(resolve(root, icon), 'utf8')).toContain('<svg');
});
