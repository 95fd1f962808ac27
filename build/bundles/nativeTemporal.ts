/*
 * In the place of temporal-polyfill in the windows, whose engine has Temporal itself: the package would step aside for it, and
 * 55 kB would be loaded for nothing with each start.
 */

const native: unknown = Reflect.get(globalThis, 'Temporal');
if (native === undefined)
  throw new Error('This engine has no Temporal: see build/bundles/nativeTemporal.ts.');

/** What the package exports under this name. */
export const Temporal = native;
