const ENCODED = /%[0-9a-f]{2}|&#?[a-z0-9]{2,14};?/i;
/** Nobody reads what was encoded more often. */
const MOST_TIMES = 3;

/**
 * A text, and what a program that decodes percent signs or character references makes of it, also where it was
 * encoded more than once: any format may be copied into an address or a page.
 */
export function decodedTexts(text: string): readonly string[] {
  const texts = [text];
  for (let times = 0; times < MOST_TIMES; times += 1) {
    const last = texts.at(-1) ?? '';
    if (!ENCODED.test(last)) break;
    const decoded = withoutPercent(decodeEntities(last));
    if (decoded === last) break;
    texts.push(decoded);
  }
  return texts;
}

/** Percent signs decoded; of what is no UTF-8 the letters of ASCII. */
function withoutPercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded.replace(/%([0-9a-f]{2})/gi, (_, code: string) => {
        const byte = Number.parseInt(code, 16);
        return byte < 0x80 ? String.fromCharCode(byte) : '\ufffd';
      });
    }
  });
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  zwj: '\u200d',
  zwnj: '\u200c',
  zerowidthspace: '\u200b',
  nobreak: '\u2060',
  hyphen: '-',
  dash: '-',
  ndash: '\u2013',
  minus: '\u2212',
  period: '.',
  colon: ':',
  comma: ',',
  sol: '/',
  bsol: '\\',
  num: '#',
  commat: '@',
  lowbar: '_',
  underbar: '_',
  equals: '=',
  plus: '+',
  percnt: '%',
  ast: '*',
  lpar: '(',
  rpar: ')',
  tab: '\t',
  newline: '\n',
};

/** Character references as the characters they stand for; unknown ones stay. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,14}));?/gi,
    (reference, hex, decimal, name) => {
      if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? reference;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
    },
  );
}
