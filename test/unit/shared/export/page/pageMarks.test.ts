import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageMarks } from '#shared/export/page/pageMarks.ts';

const MARKS = {
  pageSize: 'A4',
  title: 'Checkout down',
  dateText: '10 March 2026',
  markText: 'Internal',
} as const;

test('each page says whom it is for, its title, date and number; the first leaves out what stands below', () => {
  const css = pageMarks(MARKS);
  expect(css).toContain('@top-left{content:"Internal  ·  Checkout down";');
  expect(css).toContain('@top-right{content:"10 March 2026";');
  expect(css).toContain('"Page " counter(page) " of " counter(pages)');
  expect(css).toContain('@page:first{@top-left{content:"Internal"}@top-right{content:""}}');
});

test('a title longer than the line ends in an ellipsis behind a whole word, and the mark stays', () => {
  for (const start of ['', 'a', 'ab', 'abc']) {
    const css = pageMarks({ ...MARKS, title: `${start} Payments refused in all regions`.repeat(20) });
    expect(css).toMatch(
      /"Internal {2}· {2}[abc]* ?Payments refused.{20,90}(?:Payments|refused|in|all|regions[abc]*)…"/,
    );
  }
  const oneWord = pageMarks({ ...MARKS, title: `Outage of ${'handler'.repeat(40)}` });
  expect(oneWord).toMatch(/Outage of (?:handler){5,}.*…/);
});

test('no title ends the text, the rule or the style sheet', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const css = pageMarks({ ...MARKS, title: `"}</style>\\\n${title}` });
      const [, text = ''] = /@top-left\{content:"(.*?)";/s.exec(css) ?? [];
      expect(text).not.toMatch(/["<>{}\n]|\\(?![0-9a-f]{6})/);
    }),
  );
});
