import { createRequire } from 'node:module';
import { join } from 'node:path';
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

const CONFIG_FILE = 'build/electron-builder.yml';

/** The packaging configuration as electron-builder reads it, with its defaults filled in. */
export async function readBuilderConfig(projectFolder: string): Promise<Configuration> {
  return configModule().getConfig(projectFolder, join(projectFolder, CONFIG_FILE), null);
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

/** app-builder-lib is electron-builder's engine and not a dependency of ours, so it is found from there. */
function configModule(): ConfigModule {
  const fromHere = createRequire(import.meta.url);
  const fromBuilder = createRequire(fromHere.resolve('electron-builder'));
  // Not part of its public interface: the test of this file fails when it moves.
  return fromBuilder('app-builder-lib/out/util/config/config.js') as ConfigModule;
}
