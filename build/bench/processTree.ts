import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const TICKS_PER_SECOND = 100;

interface ProcessFacts {
  readonly pid: number;
  readonly parent: number;
  readonly seconds: number;
}

/** A process and all that it started, and they in turn, which still run. */
export function processTree(root: number): readonly number[] {
  const all = runningProcesses();
  const below = (pid: number): number[] => [
    pid,
    ...all.filter(({ parent }) => parent === pid).flatMap((child) => below(child.pid)),
  ];
  return below(root);
}

/** Processor time that these have used so far, together. */
export function cpuSeconds(pids: readonly number[]): number {
  const wanted = new Set(pids);
  return runningProcesses()
    .filter(({ pid }) => wanted.has(pid))
    .reduce((sum, { seconds }) => sum + seconds, 0);
}

function runningProcesses(): readonly ProcessFacts[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => factsOf(Number(name)) ?? []);
}

function factsOf(pid: number): ProcessFacts | null {
  try {
    // The name, in brackets, may itself hold brackets and spaces; the numbers follow the last one.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const seconds = (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
    return { pid, parent: Number(fields[1]), seconds };
  } catch {
    return null; // It ended while the list was read.
  }
}
