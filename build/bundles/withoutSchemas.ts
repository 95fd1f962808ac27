/*
 * In the place of ajv, ajv-formats and semver, which electron-store has for settings with a JSON schema and for their
 * migrations. `electron/settings` gives it neither, since it checks each value with its own validator; a third of a
 * megabyte would be loaded with each start.
 */

/** Stands for `Ajv2020`. */
export class Ajv2020 {
  constructor() {
    throw new Error(
      'The built app checks no settings by a JSON schema: see build/bundles/withoutSchemas.ts.',
    );
  }
}

/** Stands for what `ajv-formats` and `semver` export. */
export default function notBuilt(): never {
  throw new Error('The built app migrates no settings: see build/bundles/withoutSchemas.ts.');
}
