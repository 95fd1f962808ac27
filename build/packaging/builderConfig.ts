import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Configuration } from 'electron-builder';
import { err, ok, type Result } from '#shared/basics/result.ts';

/** The parts of electron-builder's own, undeclared configuration module that are used here. */
interface ConfigModule {
  readonly getConfig: (projectFolder: string, file: string, overrides: null) => Promise<Configuration>;
  readonly validateConfiguration: (
    config: Configuration,
    log: { readonly isEnabled: false },
  ) => Promise<void>;
}

/** The configurations by what a machine can sign with, as paths from the project's folder. */
const CONFIG_FILES = {
  unsigned: 'build/electron-builder.yml',
  signed: 'build/electron-builder.signed.yml',
} as const;

/** The one for this environment: a certificate is named by CSC_LINK, as electron-builder itself has it. */
export function builderConfigFile(env: NodeJS.ProcessEnv): string {
  return env.CSC_LINK ? CONFIG_FILES.signed : CONFIG_FILES.unsigned;
}

/** A packaging configuration as electron-builder reads it, with its defaults filled in. */
export async function readBuilderConfig(
  projectFolder: string,
  profile: keyof typeof CONFIG_FILES = 'unsigned',
): Promise<Configuration> {
  return configModule().getConfig(projectFolder, join(projectFolder, CONFIG_FILES[profile]), null);
}

/** What electron-builder itself would say about the configuration before it starts; needs no network. */
export async function checkBuilderConfig(config: Configuration): Promise<Result<void, string>> {
  try {
    await configModule().validateConfiguration(config, { isEnabled: false });
    return ok(undefined);
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}

function configModule(): ConfigModule {
  // Not part of its public interface: the test of this file fails when it moves.
  return builderModule('app-builder-lib/out/util/config/config.js') as ConfigModule;
}

interface MacSigningModule {
  readonly MacTargetHelper: { readonly getNotarizeOptions: (appPath: string) => object | undefined };
}

/**
 * Why a package for macOS would be signed and yet refused by macOS, by electron-builder's own reading of this process's
 * environment: it leaves the notarising out with no more than a warning. Null where nothing is wrong.
 */
export function notarisingProblem(file: string, platform: NodeJS.Platform): string | null {
  if (platform !== 'darwin' || file !== CONFIG_FILES.signed) return null;
  const { MacTargetHelper } = builderModule('app-builder-lib/out/mac/MacTargetHelper.js') as MacSigningModule;
  if (MacTargetHelper.getNotarizeOptions('') !== undefined) return null;
  return 'There is a certificate (CSC_LINK) and nothing to notarise with. Set APPLE_API_KEY to a file, APPLE_API_KEY_ID and APPLE_API_ISSUER.';
}

/** A module of app-builder-lib, electron-builder's engine: no dependency of ours, so it is found from there. */
export function builderModule(path: `app-builder-lib/${string}`): unknown {
  const load = fromBuilder();
  // Its modules import each other in circles, which only this way in leads through.
  load('app-builder-lib/out/index.js');
  return load(path);
}

/** A package that app-builder-lib comes with, or a file of it: no dependency of ours, so it is found from there. */
export function builderTool(name: `@electron/${string}`): Promise<unknown> {
  const fromEngine = createRequire(fromBuilder().resolve('app-builder-lib/out/index.js'));
  return import(pathToFileURL(fromEngine.resolve(name)).href);
}

/** The text of a file of app-builder-lib, such as a template. */
export function builderFile(path: `app-builder-lib/${string}`): string {
  return readFileSync(fromBuilder().resolve(path), 'utf8');
}

function fromBuilder(): NodeJS.Require {
  return createRequire(createRequire(import.meta.url).resolve('electron-builder'));
}
