/** The outcome of a command: its result and its exit code. */
export interface Answer {
  /** For standard output. */
  readonly output: string | Uint8Array;
  /** 0 done; 1 something is missing, or there was nothing to do; 2 refused, and nothing was written. */
  readonly exitCode: 0 | 1 | 2;
  /** For people, where the result alone would be misleading: each a line on standard error. */
  readonly notices?: readonly string[];
}
