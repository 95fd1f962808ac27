import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished } from 'vitest';
import { cpuSeconds, processTree } from '#build/bench/processTree.ts';
import { testOnLinux } from '#test/support/onSystem.ts';

testOnLinux('counts the work of a child process that is still running', async () => {
  const busy =
    'const end = Date.now() + 300; while (Date.now() < end); console.log("done"); setInterval(() => {}, 1000)';
  const child = spawn(process.execPath, ['-e', busy], { stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  const { pid = 0 } = child;
  expect(processTree(process.pid)).toContain(pid);
  expect(cpuSeconds([pid])).toBeGreaterThan(0.02);
  expect(cpuSeconds([])).toBe(0);
});
