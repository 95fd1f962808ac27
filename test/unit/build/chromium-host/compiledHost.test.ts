import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { hostArguments } from '#build/chromium-host/compiledHost.ts';

it('gives a built main file the host in JavaScript, the same until a source of it changes', () => {
  const [host = '', main] = hostArguments('out/main/main.js');
  expect([basename(host), main]).toEqual(['run.js', 'out/main/main.js']);
  expect(existsSync(host)).toBe(true);
  expect(hostArguments('out/main/main.js')[0]).toBe(host);
});

it('compiles a main file in TypeScript with the host that it imports, the same until a source changes', () => {
  const mainFile = fileURLToPath(import.meta.resolve('#test/support/processes/hostedErrors.ts'));
  const [host = '', main = ''] = hostArguments(mainFile);
  expect([basename(host), basename(main)]).toEqual(['run.js', 'hostedErrors.js']);
  expect(dirname(main)).toBe(dirname(host));
  expect(existsSync(main)).toBe(true);
  expect(hostArguments(mainFile)).toEqual([host, main]);
});
