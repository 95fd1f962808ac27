import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from '#build/start/ensureBuilt.ts';
import { ensureChromium } from '#build/start/ensureChromium.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import { chooseRuntimeHere, describeRuntime } from '#build/start/runtime.ts';

// npm run e2e -- [Playwright's arguments]
ensureBuilt();
const runtime = chooseRuntimeHere(false);
console.log(describeRuntime(runtime));
if (runtime.kind === 'chromium') ensureChromium();
const playwright = join(PROJECT, 'node_modules/@playwright/test/cli.js');
const { status } = spawnSync(
  process.execPath,
  [playwright, 'test', '--config', 'build/playwright.config.ts', ...process.argv.slice(2)],
  { cwd: PROJECT, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
