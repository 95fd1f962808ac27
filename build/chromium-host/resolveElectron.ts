import { readFile } from 'node:fs/promises';
import type { InitializeHook, LoadHook, ResolveHook } from 'node:module';
import { extname } from 'node:path';

/** In TypeScript or compiled, as this file is. */
const HOST = new URL(`./electron${extname(import.meta.url)}`, import.meta.url).href;

/** The data that the hooks get when they are registered: they run in a thread of their own. */
export interface AppPlace {
  /** Where the app's main file and its parts are, as an address that ends with a slash. */
  readonly folder: string;
}

let app: AppPlace | null = null;

export const initialize: InitializeHook<AppPlace> = (place) => {
  app = place;
};

/** Node's resolve hook: whoever imports `electron` gets the host. */
export const resolve: ResolveHook = (specifier, context, next) =>
  next(specifier === 'electron' || specifier === 'electron/main' ? HOST : specifier, context);

/**
 * Node's load hook: a built app is run as it is, as on Electron. What compiles the host's own sources would
 * read through two megabytes of it at each start.
 */
export const load: LoadHook = async (url, context, next) => {
  const isOfApp = app !== null && url.startsWith(app.folder);
  if (!isOfApp || context.format !== 'module' || !url.endsWith('.js')) return next(url, context);
  return { format: 'module', source: await readFile(new URL(url)), shortCircuit: true };
};
