/** Part of every runtime this folder runs in, but of no type library that it is checked with. */
declare const TextDecoder: { new (label: string): { decode(bytes: Uint8Array): string } };

/** The encodings that RTF names by a number; any other is read as Western European. */
const ENCODINGS = new Map<number, string>([
  [65_001, 'utf-8'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [866, 'ibm866'],
  [874, 'windows-874'],
  [10_000, 'macintosh'],
  ...Array.from({ length: 9 }, (_nothing, index): [number, string] => [
    1250 + index,
    `windows-${1250 + index}`,
  ]),
]);

/** The encodings of fonts by the number of their alphabet. */
const OF_CHARSET = new Map<number, number>([
  [77, 10_000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);

/** The letters of bytes, of which each is a character, in an encoding that RTF calls by this number. */
export function lettersOf(bytes: string, encoding: number): string {
  if (/^[\x20-\x7e]*$/.test(bytes)) return bytes;
  const raw = Uint8Array.from(bytes, (byte) => byte.charCodeAt(0) & 0xff);
  return new TextDecoder(ENCODINGS.get(encoding) ?? 'windows-1252').decode(raw);
}

/** The encoding of a font with this alphabet; null for the one of the whole file. */
export function encodingOfCharset(charset: number): number | null {
  return OF_CHARSET.get(charset) ?? null;
}
