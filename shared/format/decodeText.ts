import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';

/** The largest file that is read, in bytes; a long incident with pasted logs has about one million. */
export const MAX_FILE_BYTES = 20_000_000;

/**
 * The largest incident that is written, in bytes: well below what is read, so that whatever was saved, or kept
 * apart because it could not be saved, can be opened again.
 */
export const MAX_SAVED_BYTES = 18_000_000;

/** From this size on, in bytes, a person hears how much room is left. */
export const LARGE_FILE_BYTES = 12_000_000;

/** Part of every runtime this folder runs in, but of no type library that it is checked with. */
declare const TextDecoder: {
  new (label: 'utf-8', options: { fatal: true }): { decode(bytes: Uint8Array): string };
};

/** The text of a file, without a byte order mark; or why it is not the text of an incident. */
export function decodeText(bytes: Uint8Array): Result<string, AppError> {
  if (bytes.length > MAX_FILE_BYTES) {
    const reason = `it has ${Math.ceil(bytes.length / 1_000_000)} MB`;
    return err(appError('file-too-large', { reason }));
  }
  if (isUtf16(bytes)) return err(appError('file-not-text', { reason: 'it is UTF-16; save it as UTF-8' }));
  const zero = bytes.indexOf(0);
  if (zero !== -1) return err(notText(zero));
  return decodeUtf8(bytes);
}

function decodeUtf8(bytes: Uint8Array): Result<string, AppError> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? err(appError('file-empty')) : ok(text);
  } catch {
    return err(notUtf8(bytes)); // The decoder reports only by throwing.
  }
}

/** By its byte order mark, or where it has none by the zero byte that every second one is in plain text. */
function isUtf16([first = 1, second = 1, third = 1, fourth = 1]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const [even, odd] = [first + third, second + fourth];
  return (even === 0 && second * fourth > 0) || (odd === 0 && first * third > 0);
}

function notUtf8(bytes: Uint8Array): AppError {
  const at = firstNoUtf8(bytes) ?? bytes.length;
  const before = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, at));
  const found = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const reason = `byte ${found} is not UTF-8; it may be Latin-1 or Windows-1252`;
  return appError('file-not-text', { place: lineAndColumn(before, before.length), reason });
}

function notText(offset: number): AppError {
  return appError('file-not-text', { place: `byte ${offset + 1}`, reason: 'found a zero byte' });
}

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

/** Where in a text an offset (in UTF-16 units) stands, for people: `line 4, column 12`, both counted from 1. */
export function lineAndColumn(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
