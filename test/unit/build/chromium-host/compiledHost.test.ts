import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { hostArguments } from '#build/chromium-host/compiledHost.ts';

it('gives a built main file the host in JavaScript, the same until a source of it changes', () => {
  const [host = '', main] = hostArguments('out/main/main.js');
  expect([basename(host), main]).toEqual(['run.js', 'out/main/main.js']);
  expect(existsSync(host)).toBe(true);
  expect(hostArguments('out/main/main.js')[0]).toBe(host);
});

it('compiles the host with a main file in TypeScript, as it is loaded', () => {
  const [flag, loader = '', host = '', main] = hostArguments('print.ts');
  expect([flag, basename(host), main]).toEqual(['--import', 'run.ts', 'print.ts']);
  expect(loader).toContain('tsx');
});
