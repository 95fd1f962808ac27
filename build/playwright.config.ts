import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { canPlaceWindows } from '#build/chromium-host/platform.ts';
import { chooseRuntimeHere } from '#build/start/runtime.ts';

const root = resolve(import.meta.dirname, '..');

/** Journeys wait more than they reckon, so a core has room for two. Electron's windows share one screen and its focus, so one runs at a time. */
const workers = chooseRuntimeHere(false).kind === 'electron' ? 1 : Math.min(8, 2 * availableParallelism());

export default defineConfig({
  testDir: resolve(root, 'test/e2e'),
  testMatch: '**/*.e2e.ts',
  // Where no program puts windows on displays, the wall takes none; see wallDesktops.e2e.ts.
  testIgnore: canPlaceWindows() ? [] : '**/wallDisplays.e2e.ts',
  globalSetup: resolve(root, 'build/playwrightSetup.config.ts'),
  outputDir: resolve(root, 'out/e2e'),
  workers,
  // A long file would keep one worker busy when all others are done.
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // A slow or busy machine is no failure; what must be fast is measured by the bench.
  timeout: 600_000,
  expect: { timeout: 240_000 },
  reporter: process.env.CI
    ? [['list'], ['json', { outputFile: resolve(root, 'out/reports/e2e.json') }]]
    : [['list']],
});
