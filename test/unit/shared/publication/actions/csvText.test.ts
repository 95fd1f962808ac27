import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvText } from '#shared/publication/actions/csvText.ts';
import { cleanText } from '#shared/text/cleanText.ts';
import { hostileText } from '#test/support/leaks/hostileText.ts';

/** What a spreadsheet would run, besides what it would once it has trimmed the cell. */
const FORMULA_STARTS = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

const read = (text: string): string[][] => parse(text, { relax_column_count: false });

it('quotes commas, quotes and line breaks, and ends every line with CRLF', () => {
  expect(csvText([['a,b', 'say "hi"', 'two\nlines', 'plain', '']])).toBe(
    '"a,b","say ""hi""","two\nlines",plain,\r\n',
  );
});

it.each(FORMULA_STARTS)('puts an apostrophe before a cell that begins with %j', (start) => {
  const [[cell] = []] = read(csvText([[`${start}HYPERLINK("https://x.test")`]]));
  expect(cell?.startsWith("'")).toBe(true);
});

it('looks behind spaces too, and lets quotes be', () => {
  expect(csvText([['  =1+1']])).toBe("'  =1+1\r\n");
  expect(csvText([['"=1+1"']])).toBe('"""=1+1"""\r\n');
});

it('has no byte order mark', () => {
  expect(csvText([['\ufeffSummary']])).toBe('Summary\r\n');
});

it('is read back cell for cell by a CSV parser, and no cell begins a formula', () => {
  const width = 4;
  const cells = fc.array(hostileText, { minLength: width, maxLength: width });
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 5 }), (rows) => {
      const back = read(csvText([['a', 'b', 'c', 'd'], ...rows])).slice(1);
      const harmless = (text: string) => (/^[\s=+\-@＝＋－＠]/u.test(text) ? `'${text}` : text);
      expect(back).toEqual(rows.map((row) => row.map((cell) => harmless(cleanText(cell)))));
      for (const cell of back.flat()) expect(cell).not.toMatch(/^[\s=+\-@＝＋－＠]/u);
    }),
  );
});
