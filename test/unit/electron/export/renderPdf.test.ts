import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { hostArguments } from '#build/chromium-host/compiledHost.ts';
import { PROJECT } from '#build/start/projectFolder.ts';

let outcomes: readonly unknown[] = [];
const LEFT_NOTHING = { windows: 0, isHeld: false };

// One app runs all of them, so that a window which one leaves behind would be counted by the next.
beforeAll(async () => {
  const args = hostArguments(join(PROJECT, 'test/support/processes/printProcess.ts'));
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: PROJECT });
  outcomes = JSON.parse(stdout);
});

test('a page becomes a PDF, and its window is gone', () => {
  expect(outcomes[0]).toEqual({ outcome: '%PDF-', ...LEFT_NOTHING });
});

test.each([
  ['before it begins', 1],
  ['while the page is laid out', 2],
  ['while the PDF is written', 3],
])('an export cancelled %s leaves neither window nor page', (_, index) => {
  expect(outcomes[index]).toEqual({ outcome: 'export-cancelled', ...LEFT_NOTHING });
});

test('a page whose process ends is a failed export, rather than one that never ends', () => {
  expect(outcomes[4]).toEqual({ outcome: 'export-failed', ...LEFT_NOTHING });
});

test('a page that cannot be loaded is a failed export, and its window is gone', () => {
  expect(outcomes[5]).toEqual({ outcome: 'export-failed', ...LEFT_NOTHING });
});
