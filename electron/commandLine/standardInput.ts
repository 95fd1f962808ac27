import { createReadStream } from 'node:fs';

/** What is piped into the program. On Windows, Electron's `process.stdin` ends at once; the file behind it does not. */
export function standardInput(
  platform: NodeJS.Platform = process.platform,
): AsyncIterable<Uint8Array | string> {
  return platform === 'win32' ? createReadStream('', { fd: 0 }) : process.stdin;
}
