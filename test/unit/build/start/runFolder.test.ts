import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

it('keeps what tests leave behind in a folder that goes with their run', () => {
  mkdirSync(tmpdir(), { recursive: true });
  expect(tmpdir()).toMatch(/debrief-run-\d+$/);
  expect(process.env.DEBRIEF_USER_DATA).toBe(join(tmpdir(), 'user-data'));
  expect(dirname(tmpdir())).not.toContain('debrief-run');
});
