import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';

/**
 * What a busy process runs: work in short pieces, so that between two of them it notices when the process that
 * started it has ended, however that happened, and ends too.
 */
const BUSY = `
  process.on('disconnect', () => process.exit());
  (function work() {
    for (const until = Date.now() + 50; Date.now() < until; );
    setImmediate(work);
  })();
`;

/** Processes that keep the machine's cores busy. */
interface CpuLoad {
  readonly pids: readonly number[];
  /** Ends all of them, and settles when the last one has gone. */
  readonly stop: () => Promise<void>;
}

/** Starts so many busy processes. They end by `stop`, and by themselves when this process ends or is killed. */
export function startCpuLoad(count: number): CpuLoad {
  const children = Array.from({ length: count }, () =>
    spawn(process.execPath, ['-e', BUSY], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }),
  );
  const gone = Promise.all(children.map((child) => once(child, 'exit')));
  return {
    pids: children.flatMap(({ pid }) => pid ?? []),
    stop: async () => {
      for (const child of children) child.kill('SIGKILL');
      await gone;
    },
  };
}

const SAMPLE_MS = 5000;

/** Watches the system's load average of the last minute. */
interface LoadWatch {
  /** Ends the watch; returns the mean of what was seen. Windows knows none and says 0. */
  readonly mean: () => number;
}

export function watchLoad(read: () => number = () => loadavg()[0] ?? 0): LoadWatch {
  const seen = [read()];
  const timer = setInterval(() => seen.push(read()), SAMPLE_MS);
  return {
    mean: () => {
      clearInterval(timer);
      return seen.reduce((sum, load) => sum + load, 0) / seen.length;
    },
  };
}
