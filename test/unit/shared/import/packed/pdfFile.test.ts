import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { draftWords, uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { buildPdf } from '#test/support/buildPdf.ts';
import { linesOf, unpackedDraft, unpackedSource } from '#test/support/imports/readInput.ts';

/** Words one below the other. */
const column = (x: number, from: number, texts: readonly string[], size = 11) =>
  texts.map((text, index) => ({ x, y: from - index * 14, text, size }));

/** A document of one page, as a program writes it: each cell of its table line by line. */
const PAGE = [
  { x: 72, y: 780, text: 'Pumps stopped', size: 22 },
  { x: 72, y: 740, text: 'Summary', size: 16 },
  ...column(72, 720, ['The pumps of hall 2 stopped, because the', 'valve was shut.']),
  { x: 72, y: 680, text: 'Timeline (UTC)', size: 16 },
  { x: 72, y: 660, text: 'Time' },
  { x: 200, y: 660, text: 'Event' },
  { x: 400, y: 660, text: 'Who' },
  { x: 72, y: 646, text: '2026-05-04 10:01' },
  ...column(200, 646, ['Pressure is low on', 'panel 2']),
  { x: 400, y: 646, text: 'Ada Orme' },
  { x: 72, y: 618, text: '2026-05-04 10:09' },
  { x: 200, y: 618, text: 'Valve opened' },
  { x: 400, y: 618, text: 'Bo Lind' },
  { x: 72, y: 580, text: 'Lessons', size: 16 },
  { x: 72, y: 560, text: '\u0095' },
  { x: 90, y: 560, text: 'Watch the valve.' },
];

describe('a PDF', () => {
  it('is read with its headings, its table and its lists', async () => {
    const draft = await unpackedDraft(buildPdf({ pages: [], placed: [PAGE] }));
    expect(draft.is).toBe('A PDF, 1 page');
    expect(draft.title?.value).toBe('Pumps stopped');
    expect(draft.summary?.value).toBe('The pumps of hall 2 stopped, because the\nvalve was shut.');
    expect(linesOf(draft)).toEqual([
      '05-04 10:01 Ada Orme: Pressure is low on panel 2',
      '05-04 10:09 Bo Lind: Valve opened',
    ]);
    expect(draft.lessons.map(({ value }) => value)).toEqual(['Watch the valve.']);
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it('keeps its lines where it has neither headings nor tables', async () => {
    const draft = await unpackedDraft(
      buildPdf({ pages: [['2026-05-04 10:01 UTC pressure low', '2026-05-04 10:09 UTC valve is shut']] }),
    );
    expect(linesOf(draft)).toEqual(['05-04 10:01 pressure low', '05-04 10:09 valve is shut']);
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it('has no line of numbers that its pages bear, and says so', async () => {
    const page = (number: number, clock: string) => [
      { x: 72, y: 800, text: 'Hall 2, internal' },
      { x: 72, y: 700, text: `2026-05-04 ${clock} UTC pressure ${number}` },
      { x: 72, y: 30, text: `Page ${number} of 3` },
    ];
    const draft = await unpackedDraft(
      buildPdf({ pages: [], placed: [page(1, '10:01'), page(2, '10:02'), page(3, '10:03')] }),
    );
    expect(linesOf(draft)).toEqual([
      '05-04 10:01 pressure 1',
      '05-04 10:02 pressure 2',
      '05-04 10:03 pressure 3',
    ]);
    expect(draftWords(draft)).toMatch(/^A PDF, 3 pages: .* 1 kind of content left out$/);
    expect(draft.leftOut.map(({ text }) => text)).toEqual(['6 heads and feet of pages']);
  });

  it('goes on with a table on the next page', async () => {
    const row = (y: number, clock: string, words: string) => [
      { x: 72, y, text: clock },
      { x: 200, y, text: words },
    ];
    const draft = await unpackedDraft(
      buildPdf({
        pages: [],
        placed: [
          [
            { x: 72, y: 740, text: 'Timeline (UTC)', size: 16 },
            ...row(660, 'Time', 'Event'),
            ...row(646, '2026-05-04 10:01', 'low'),
          ],
          [...row(780, 'Time', 'Event'), ...row(766, '2026-05-04 10:09', 'shut')],
        ],
      }),
    );
    expect(linesOf(draft)).toEqual(['05-04 10:01 low', '05-04 10:09 shut']);
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it('of two columns is read column by column', async () => {
    const left = Array.from({ length: 12 }, (_nothing, index) => `left ${index}`);
    const right = Array.from({ length: 12 }, (_nothing, index) => `right ${index}`);
    const source = await unpackedSource(
      buildPdf({ pages: [], placed: [[...column(72, 700, left), ...column(320, 700, right)]] }),
    );
    expect(typeof source === 'string' ? source : source.text).toContain([...left, ...right].join('\n'));
  });

  it('says what its links lead to, as far as its text does not', async () => {
    const draft = await unpackedDraft(
      buildPdf({ pages: [['2026-05-04 10:01 UTC low']], link: 'https://tickets.example/1' }),
    );
    expect(draft.leftOut.map(({ text }) => text)).toEqual(['1 address behind a link']);
  });
});

/** A PDF whose page is packed. */
function packedPdf(content: Uint8Array, filter = '/FlateDecode'): Uint8Array {
  const packed = deflateSync(content).toString('latin1');
  const text = Buffer.from(buildPdf({ pages: [['x']] })).toString('latin1');
  const shown = text.replace(
    /<< \/Length \d+ >>\nstream\n[\s\S]*?\nendstream/,
    () => `<< /Length ${packed.length} /Filter ${filter} >>\nstream\n${packed}\nendstream`,
  );
  return Buffer.from(shown, 'latin1');
}

describe('a PDF that cannot be read', () => {
  const WHOLE = buildPdf({ pages: [['2026-05-04 10:01 UTC low']] });
  it.each([
    [
      'a scan',
      buildPdf({ pages: [[]] }),
      /^it is a PDF without text, such as a scan; a program that recognises text/,
    ],
    ['one that was cut short', WHOLE.subarray(0, 400), /^it is a PDF whose end is missing$/],
    ['one of nothing but its first words', Buffer.from('%PDF-1.7\n%%EOF'), /^it is a damaged PDF$/],
    [
      'one that unpacks to a thousand times its size',
      packedPdf(Buffer.alloc(11_000_000, ' ')),
      /^it is a PDF that holds too much/,
    ],
    [
      'one that is packed twice',
      packedPdf(deflateSync(Buffer.alloc(1000)), '[/FlateDecode /FlateDecode]'),
      /^it is a PDF that holds too much/,
    ],
    [
      'one of very many pages',
      buildPdf({ pages: Array.from({ length: 501 }, () => ['x']) }),
      /^it is a PDF of 501 pages; 500 are read/,
    ],
  ])('is refused in words: %s', async (_name, bytes, words) => {
    expect(await unpackedSource(bytes)).toMatch(words);
  });
});
