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
