import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { hostArguments } from '#build/chromium-host/compiledHost.ts';
import { checkProgram } from '#build/smoke/checkProgram.ts';
import type { CommandWords } from '#build/smoke/packagePlans.ts';
import { engineSwitches } from '#build/start/electronStart.ts';
import { MAIN_FILE, PROJECT } from '#build/start/projectFolder.ts';
import { chooseRuntimeHere } from '#build/start/runtime.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

// What is tried with each package once it is installed, here with the built app on the runtime of the tests.
test('the built app passes what every package is tried with', async ({ dataDir }) => {
  const runtime = chooseRuntimeHere(false);
  const program: CommandWords =
    runtime.kind === 'electron'
      ? [runtime.program, ...engineSwitches(), PROJECT]
      : [process.execPath, ...hostArguments(MAIN_FILE)];
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string };
  const results = await checkProgram({
    program,
    version,
    incident: serializeIncident(sampleIncident()),
    folder: join(dataDir, 'smoke'),
    hasNetLog: runtime.kind === 'electron',
  });
  expect(results.filter(({ problem }) => problem !== null)).toEqual([]);
  expect(results).toHaveLength(6);
});
