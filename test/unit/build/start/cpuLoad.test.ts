import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it, vi } from 'vitest';
import { startCpuLoad } from '#build/start/cpuLoad.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import { PATIENT } from '#test/support/patience.ts';

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false; // No such process.
  }
}

/** Starts two busy processes in a process of its own, which says their ids and then waits. */
async function loadOfAnother() {
  const script = `
    const { startCpuLoad } = await import('#build/start/cpuLoad.ts');
    console.log(startCpuLoad(2).pids.join());
  `;
  const args = ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', script];
  const other = spawn(process.execPath, args, { cwd: PROJECT, stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = await once(other.stdout, 'data');
  return { other, pids: String(said).trim().split(',').map(Number) };
}

it('starts as many busy processes as wanted, and ends them all', async () => {
  const load = startCpuLoad(2);
  expect(load.pids).toHaveLength(2);
  expect(load.pids.every(isRunning)).toBe(true);
  await load.stop();
  expect(load.pids.some(isRunning)).toBe(false);
});

it.each(['SIGTERM', 'SIGKILL'] as const)('ends with the process that started it, by %s', async (signal) => {
  const { other, pids } = await loadOfAnother();
  expect(pids).toHaveLength(2);
  expect(pids.every(isRunning)).toBe(true);
  other.kill(signal);
  await vi.waitFor(() => expect(pids.some(isRunning)).toBe(false), PATIENT);
});
