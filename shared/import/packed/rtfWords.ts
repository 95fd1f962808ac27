import type { NotInText } from '#shared/import/packed/textHead.ts';

/** Groups of which the words are none of the text; those that are counted are listed below. */
export const NOT_TEXT =
  /^(?:colortbl|info|themedata|colorschememapping|datastore|latentstyles|listtable|listoverridetable|rsidtbl|generator|pgptbl|filetbl|revtbl|xmlnstbl|nonshppict|objdata|bkmkstart|bkmkend|tc|xe|datafield|mmathPr|userprops|docvar|ftnsep|ftnsepc|aftnsep|aftnsepc|pnseclvl\d|atrfstart|atrfend|atnid|atnauthor|atndate|atnref)$/;
export const COUNTED = new Map<string, Omit<NotInText, 'count'>>([
  ['pict', { one: 'picture', many: 'pictures' }],
  ['shpinst', { one: 'drawing or text box', many: 'drawings or text boxes' }],
  ['footnote', { one: 'footnote', many: 'footnotes' }],
  ['annotation', { one: 'comment', many: 'comments' }],
  ...['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf'].map(
    (word): [string, Omit<NotInText, 'count'>] => [
      word,
      { one: 'head or foot of pages', many: 'heads and feet of pages' },
    ],
  ),
]);
/** Characters that have a name. */
export const NAMED = new Map<string, string>([
  ['tab', ' '],
  ['~', '\u00a0'],
  ['_', '-'],
  ['emdash', '—'],
  ['endash', '–'],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['emspace', ' '],
  ['enspace', ' '],
]);
