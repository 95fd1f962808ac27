import { ensureChromium } from '#build/start/ensureChromium.ts';
import { enterRunFolder } from '#build/start/runFolder.ts';

/**
 * Vitest calls it once before all unit tests, and what it returns after them. Some of the tests open windows on the
 * Chromium host.
 */
export function setup(): () => void {
  ensureChromium();
  return enterRunFolder();
}
