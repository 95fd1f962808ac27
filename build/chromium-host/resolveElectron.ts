import type { ResolveHook } from 'node:module';

const HOST = new URL('./electron.ts', import.meta.url).href;

/** Node's resolve hook: whoever imports `electron` gets the host. */
export const resolve: ResolveHook = (specifier, context, next) =>
  next(specifier === 'electron' || specifier === 'electron/main' ? HOST : specifier, context);
