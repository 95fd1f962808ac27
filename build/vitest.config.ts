import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vitest/config';
import { LongestFirst } from './start/longestFirst.ts';

const root = resolve(import.meta.dirname, '..');

/** A zone with daylight saving, so that a test which forgets to name its zone does not pass by luck. */
const env = { TZ: 'America/New_York' };

/**
 * What of the main process imports `electron` gets the Chromium host's own parts, as in `npm start`. No engine
 * is started for a test that only imports them.
 */
const host = { electron: resolve(root, 'build/chromium-host/electron.ts') };

/** Inputs of properties that are the same in each run, and a check that no file changes the language for the next ones. */
const setupFiles = ['build/explore/propertySeed.ts', 'build/start/untouchedBuiltIns.ts'].map((file) =>
  resolve(root, file),
);

/**
 * Node takes the libraries as they are in the built app. Vitest asks for those of development, in which the ones that
 * read Markdown check themselves at each character.
 */
const librariesAsBuilt: Plugin = {
  name: 'libraries-as-built',
  configResolved: ({ ssr }) => {
    ssr.resolve = { ...ssr.resolve, conditions: ['node'] };
  },
};

/** A slow or busy machine is no failure; what must be fast is measured by the bench. */
const testTimeout = 300_000;

export default defineConfig({
  root,
  test: {
    // Left to itself, one core is kept free for a person who watches.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    // A file that did not change is not compiled again, which is a third of a short run.
    experimental: { fsModuleCache: true, fsModuleCachePath: resolve(root, 'out/unit') },
    globalSetup: [resolve(root, 'build/start/unitTestSetup.ts')],
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    outputFile: { json: resolve(root, 'out/reports/unit.json') },
    projects: [
      {
        root,
        resolve: { alias: host },
        plugins: [librariesAsBuilt],
        test: {
          name: 'unit',
          environment: 'node',
          // Nothing is kept between tests; loading what they share once halves the time.
          isolate: false,
          include: ['test/unit/**/*.test.ts'],
          setupFiles,
          env,
          testTimeout,
          hookTimeout: testTimeout,
          expect: { poll: { timeout: testTimeout } },
        },
      },
      {
        root,
        plugins: [react(), librariesAsBuilt],
        test: {
          name: 'component',
          environment: 'happy-dom',
          environmentOptions: { happyDOM: { width: 1280, height: 800 } },
          // The setup file takes down what a test drew; loading React and the icons once halves the time.
          isolate: false,
          include: ['test/component/**/*.test.{ts,tsx}'],
          setupFiles: [...setupFiles, resolve(root, 'test/support/componentSetup.ts')],
          env,
          testTimeout,
          expect: { poll: { timeout: testTimeout } },
          hookTimeout: testTimeout,
        },
      },
    ],
  },
});
