import type { Writable } from 'node:stream';
import { counted } from '#shared/text/phrases.ts';

/** How far the reading of one input is. */
export interface ImportProgress {
  readonly show: (placed: number, all: number) => void;
  /** Takes the line away again. */
  readonly end: () => void;
}

const TO_LINE_START = '\r\u001b[K';

/** A line on a terminal that says how far a long input is; nothing where the stream is a file or a pipe. */
export function importProgress(
  stream: Writable & { readonly isTTY?: boolean },
  input: string,
): ImportProgress {
  if (stream.isTTY !== true) return { show: () => {}, end: () => {} };
  let isShown = false;
  return {
    show: (placed, all) => {
      isShown = true;
      stream.write(
        `${TO_LINE_START}Reading ${input}: ${placed.toLocaleString('en')} of ${counted(all, 'event')}`,
      );
    },
    end: () => {
      if (isShown) stream.write(TO_LINE_START);
    },
  };
}
