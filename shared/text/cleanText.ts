// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const SUSPECT = /[\u0000-\u0008\u000b-\u001f\u007f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/;
const HALF_PAIRS = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text that every export can carry: line ends become LF, control characters and U+FFFE and U+FFFF
 * (which HTML and XML forbid) and byte order marks (which parsers swallow) disappear, and half surrogate pairs become the replacement character.
 */
export function cleanText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll('\ufeff', '')
    .replace(CONTROLS, '')
    .replace(HALF_PAIRS, '\ufffd');
}
