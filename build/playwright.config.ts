import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

const root = resolve(import.meta.dirname, '..');

export default defineConfig({
  testDir: resolve(root, 'test/e2e'),
  testMatch: '**/*.e2e.ts',
  outputDir: resolve(root, 'out/e2e'),
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // A slow or busy machine is no failure; what must be fast is measured by the bench.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: process.env.CI
    ? [['list'], ['json', { outputFile: resolve(root, 'out/reports/e2e.json') }]]
    : [['list']],
});
