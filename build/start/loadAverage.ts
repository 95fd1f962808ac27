import { loadavg } from 'node:os';

const SAMPLE_MS = 5000;

/** Watches the system's load average of the last minute. */
export interface LoadWatch {
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
