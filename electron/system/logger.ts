import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** A longer log is put aside; with the one before it, that is the most there is. */
const MAX_BYTES = 1_000_000;

let file: string | null = null;

/** Keeps reports in this file too, where a person can find them: nobody sees a packed app's stderr. */
export function keepLogIn(path: string): void {
  file = path;
}

/** Where reports are kept; null: on stderr only. */
export function logFile(): string | null {
  return file;
}

/** Reports a failure that no person waits for, with its place. */
export function logFailure(place: string, cause: unknown): void {
  const line = `[debrief] ${place}: ${reasonOf(cause)}\n`;
  process.stderr.write(line);
  if (file !== null) append(file, `${new Date().toISOString()} ${line}`);
}

/** An error of ours is a value with a code; it is told with all that it has. */
function reasonOf(cause: unknown): string {
  if (cause instanceof Error) return cause.stack ?? cause.message;
  return typeof cause === 'object' ? JSON.stringify(cause) : String(cause);
}

function append(path: string, line: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > MAX_BYTES) renameSync(path, `${path}.old`);
    appendFileSync(path, line);
  } catch (cause) {
    process.stderr.write(`[debrief] log: ${String(cause)}\n`);
  }
}
