/**
 * Where bytes stop being UTF-8: the offset of the first byte that begins no character or whose character is cut
 * short; null when all of them are. A decoder says only that there is one.
 */
export function firstNoUtf8(bytes: Uint8Array): number | null {
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return null;
}

/** How many bytes the character has that begins here; 0 where none does. The bounds are those of RFC 3629. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xc2 && first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (first < 0xc2 || !isSecond(first, bytes[at + 1])) return 0;
  for (let next = 2; next < length; next += 1) {
    if (!isWithin(bytes[at + next], 0x80, 0xbf)) return 0;
  }
  return length;
}

/** Neither longer than needed, nor half of a pair, nor above the last character. */
function isSecond(first: number, second: number | undefined): boolean {
  if (first === 0xe0) return isWithin(second, 0xa0, 0xbf);
  if (first === 0xed) return isWithin(second, 0x80, 0x9f);
  if (first === 0xf0) return isWithin(second, 0x90, 0xbf);
  if (first === 0xf4) return isWithin(second, 0x80, 0x8f);
  return isWithin(second, 0x80, 0xbf);
}

function isWithin(byte: number | undefined, least: number, most: number): boolean {
  return byte !== undefined && byte >= least && byte <= most;
}
