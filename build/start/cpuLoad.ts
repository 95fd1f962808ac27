import { spawn } from 'node:child_process';
import { once } from 'node:events';

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
export interface CpuLoad {
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
