import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { builderFile, builderModule, readBuilderConfig } from '#build/packaging/builderConfig.ts';

type Defines = Record<string, unknown>;

/** What electron-builder's installer for Windows makes of a configuration, as far as it is asked here. */
interface InstallerModule {
  readonly NsisTarget: {
    readonly prototype: {
      readonly configureDefines: (this: object, isOneClick: boolean, defines: Defines) => Promise<void>;
      readonly computeFinalScript: (
        this: object,
        script: string,
        isInstaller: boolean,
        archs: ReadonlyMap<unknown, unknown>,
      ) => Promise<string>;
    };
  };
}

const root = resolve(import.meta.dirname, '../../../..');
const resources = join(root, 'build/icons');
const config = await readBuilderConfig(root);
const {
  NsisTarget: { prototype },
} = builderModule('app-builder-lib/out/targets/nsis/NsisTarget.js') as InstallerModule;
const target = {
  options: config.nsis,
  isPortable: false,
  getPreCompressedFileExtensions: () => null,
  packager: {
    info: { cancellationToken: { cancelled: false } },
    config,
    platformSpecificBuildOptions: config.win ?? {},
    appInfo: { productName: config.productName, companyName: null },
    fileAssociations: [config.fileAssociations ?? [], config.win?.fileAssociations ?? []].flat(),
    expandMacro: (text: string) => text,
    resourceList: Promise.resolve(readdirSync(resources)),
    /** The first of these names that lies among the project's own resources. */
    getResource: async (...names: readonly (string | null | undefined)[]) => {
      const found = names.find((name) => typeof name === 'string' && readdirSync(resources).includes(name));
      return found ? join(resources, found) : null;
    },
  },
};
const template = (name: string): string => builderFile(`app-builder-lib/templates/nsis/${name}`);

it('installs for the person who starts it, and never asks for more rights', async () => {
  const defines: Defines = {};
  await prototype.configureDefines.call(target, config.nsis?.oneClick !== false, defines);
  expect(Object.keys(defines)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/ALLOW_ELEVATION|PER_ALL_USERS$|PER_ALL_USERS_DEFAULT/)]),
  );
  // The page that asks for whom it is to be calls the project's own script first, and then leaves itself out.
  expect(template('multiUserUi.nsh')).toMatch(
    /!insertmacro customInstallMode[\s\S]+\$isForceCurrentInstall == "1"[\s\S]{0,200}!insertmacro setInstallModePerUser\s+Abort/,
  );
  const own = readFileSync(join(root, String(config.nsis?.include)), 'utf8');
  expect(own).toMatch(/!macro customInstallMode\s+StrCpy \$isForceCurrentInstall "1"\s+!macroend/);
});

it('registers .incident files with their own icon, for that person', async () => {
  const script = await prototype.computeFinalScript.call(target, '', true, new Map());
  expect(script).toMatch(/APP_ASSOCIATE "incident" "Debrief\.Incident" "Debrief incident"/);
  expect(script).toContain('$INSTDIR\\resources\\incident.ico');
  expect(script).toContain('$appExe $\\"%1$\\"');
  expect(template('include/FileAssociation.nsh')).toMatch(
    /WriteRegStr SHELL_CONTEXT "Software\\Classes\\\.\$\{EXT\}"/,
  );
  const removal = await prototype.computeFinalScript.call(target, '', false, new Map());
  expect(removal).toMatch(/APP_UNASSOCIATE "incident" "Debrief\.Incident"/);
});
