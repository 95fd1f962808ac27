import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const MODULE = pathToFileURL('electron/commandLine/endOnSignals.ts').href;

/** A process with listeners of its runtime, which then works for longer than any test waits. */
const WORKING = `
  import(${JSON.stringify(MODULE)}).then(({ endOnSignals }) => {
    process.on('SIGTERM', () => process.exit(7));
    endOnSignals();
    process.stdout.write('working', () => { for (;;); });
  });
`;

test('a signal ends a command in the middle of its work', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', WORKING], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  const [code, signal] = await once(child, 'exit');
  expect({ code, signal }).toEqual({ code: null, signal: 'SIGTERM' });
});
