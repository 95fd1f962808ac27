import { firstNoUtf8 } from '#shared/format/decodeText.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Part of every runtime this folder runs in, but of no type library that it is checked with. */
declare const TextDecoder: { new (label: Encoding): { decode(bytes: Uint8Array): string } };

/** The text of bytes in whichever encoding they are, without a byte order mark; null for what is no text. */
export function decodeInput(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  if (encoding === null) return null;
  return new TextDecoder(encoding).decode(bytes).replace(/^\ufeff/, '');
}

/** Texts are judged by so many of their bytes. */
const LOOKED_AT = 4000;

function encodingOf(bytes: Uint8Array): Encoding | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = zerosOf(bytes.subarray(0, LOOKED_AT));
  const half = Math.min(bytes.length, LOOKED_AT) / 2;
  // Text in the Latin alphabet has a zero in every second byte; without a mark, that is how UTF-16 is known.
  if (zeros.odd > half * 0.7 && zeros.even < half * 0.1) return 'utf-16le';
  if (zeros.even > half * 0.7 && zeros.odd < half * 0.1) return 'utf-16be';
  if (zeros.odd + zeros.even > 0 || bytes.includes(0)) return null;
  if (firstNoUtf8(bytes) === null) return 'utf-8';
  return hasControls(bytes.subarray(0, LOOKED_AT)) ? null : 'windows-1252';
}

function zerosOf(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  let [even, odd] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  return { even, odd };
}

/** Signs that no text has: control characters other than line ends, tabs, form feeds and escapes. */
function hasControls(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32));
}
