/** `From ada@example.org Mon May  4 10:01:00 2026`, with which each mail of a mailbox begins. */
const START = /^From \S+ .{0,60}\d{4}[^\r\n]{0,20}\r?$/;
const NEWLINE = 10;

/** Whether bytes are a mailbox: mails in one file, one behind the other. */
export function isMbox(bytes: Uint8Array): boolean {
  return isStart(bytes, 0) && /^(?:>?[\w-]{1,60}:|\s)/.test(lineAt(bytes, nextLine(bytes, 0)));
}

/** The mails of a mailbox. A line of a mail that begins like the next mail has `>` in front. */
export function mailsOfMbox(bytes: Uint8Array): readonly Uint8Array[] {
  const starts: number[] = [];
  let isAfterBlank = true;
  for (let at = 0; at < bytes.length; at = nextLine(bytes, at)) {
    if (isAfterBlank && isStart(bytes, at)) starts.push(at);
    isAfterBlank = bytes[at] === NEWLINE || (bytes[at] === 13 && bytes[at + 1] === NEWLINE);
  }
  return starts.map((start, index) => bytes.subarray(nextLine(bytes, start), starts[index + 1]));
}

function isStart(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x46 && bytes[at + 4] === 0x20 && START.test(lineAt(bytes, at));
}

/** The beginning of a line, a character for each byte. */
function lineAt(bytes: Uint8Array, at: number): string {
  const end = Math.min(nextLine(bytes, at) - 1, at + 200);
  return String.fromCharCode(...bytes.subarray(at, Math.max(at, end)));
}

function nextLine(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(NEWLINE, at);
  return end === -1 ? bytes.length : end + 1;
}
