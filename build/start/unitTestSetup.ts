import { ensureChromium } from '#build/start/ensureChromium.ts';

/** Vitest calls it once before all unit tests: some of them open windows on the Chromium host. */
export function setup(): void {
  ensureChromium();
}
