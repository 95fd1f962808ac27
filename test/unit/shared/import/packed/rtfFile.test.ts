import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { draftWords, uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { linesOf, unpackedDraft, unpackedSource } from '#test/support/imports/readInput.ts';

const R = String.raw;
const rtf = (...parts: readonly string[]) =>
  R`{\rtf1\ansi\ansicpg1252\deff0${FONTS}${STYLES}${parts.join('')}}`;
const FONTS = R`{\fonttbl{\f0\fnil\fcharset0 Arial;}{\f1\fcharset204 Arial Cyr;}{\f2\fcharset128 Gothic;}}{\colortbl;\red0\green0\blue0;}`;
const STYLES = R`{\stylesheet{\s0 Normal;}{\s1\sbasedon0 heading 1;}{\s2\outlinelevel1 Kapitel;}}{\info{\title hidden}{\author nobody}}`;
const row = (...cells: readonly string[]) =>
  R`\trowd\cellx100\cellx900\pard\intbl ${cells.map((cell) => R`${cell}\cell `).join('')}\row `;
const paragraph = (text: string, look = '') => R`\pard${look} ${text}\par `;

const DOCUMENT = rtf(
  paragraph('Pumps stopped', R`\s1`),
  paragraph('Summary', R`\s2`),
  paragraph(R`Pumps \b stopped\b0 , twice\line in a row.{\v not shown}{\deleted burnt}`),
  paragraph('Timeline (UTC)', R`\s2`),
  row('Time', 'Event'),
  row('2026-05-04 10:01', R`D\'fcse \u8212? low`),
  row('2026-05-04 10:09', R`valve is shut\par by Bo`),
  paragraph('Action items', R`\s2`),
  R`{\pard{\listtext\'b7\tab}\ilvl0 Fit a lamp. Owner: Bo, due 2026-06-01 {\field{\*\fldinst{HYPERLINK "https://t.example/1"}}{\fldrslt{\ul OPS-1}}}\par}`,
  R`{\header \pard Hall 2\par}{\pict\pngblip 89504e47}{\*\unknown secret}{\footnote a note}`,
);

describe('a rich text file', () => {
  it('is read with all of its sections', async () => {
    const draft = await unpackedDraft(DOCUMENT);
    expect(draft.title?.value).toBe('Pumps stopped');
    expect(draft.summary?.value).toBe('Pumps **stopped**, twice\nin a row.');
    expect(linesOf(draft)).toEqual(['05-04 10:01 Düse — low', '05-04 10:09 valve is shut by Bo']);
    expect(draft.actions.map(({ value }) => value)).toEqual([
      { title: 'Fit a lamp. OPS-1', owner: 'Bo', due: '2026-06-01', ticketUrl: 'https://t.example/1' },
    ]);
    expect(draftWords(draft)).toMatch(/^A rich text file \(RTF\): \d+ lines, 3 kinds of content left out$/);
    expect(draft.leftOut.map(({ text }) => text)).toEqual([
      '1 head or foot of pages',
      '1 picture',
      '1 footnote',
    ]);
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it.each([
    ['of the whole file', R`D\'fcse`, 'Düse'],
    ['of a font', R`{\f1 \'e4\'e0}`, 'да'],
    ['of two bytes each', R`{\f2 \'83|\'83\'93\'83v}`, 'ポンプ'],
    ['by their numbers, with two stand-ins', R`{\uc2\u28450\'8a\'bf\u8364??}!`, '漢€!'],
    ['outside of the basic plane', R`\u-10179?\u-8704?`, '😀'],
    ['as signs', R`\{\}\\ a\~b\_c\-d \ldblquote e\rdblquote`, String.raw`{}\\ a${'\u00a0'}b-cd “e”`],
  ])('has letters %s', async (_name, written, shown) => {
    const source = await unpackedSource(rtf(paragraph(written)));
    expect(typeof source === 'string' ? source : source.text?.split('\n').at(-1)).toBe(shown);
  });

  it.each([
    ['one that was cut short', DOCUMENT.slice(0, -30), /whose end is missing/],
    ['one without text', rtf(), /without text/],
    ['one nested without end', `{\\rtf1 ${'{'.repeat(100_000)}`, /nested too deeply/],
    [
      'one of more words than anybody reads',
      rtf('word '.repeat(450_000)),
      /^it holds more than 2 million characters/,
    ],
  ])('is refused in words: %s', async (_name, bytes, words) => {
    expect(await unpackedSource(bytes)).toMatch(words);
  });

  it('is read whatever is in it', async () => {
    const part = fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        R`\par `,
        R`\cell `,
        R`\row `,
        R`\intbl `,
        R`\pard `,
        R`\u-1?`,
        R`\'`,
        R`\'e4`,
        R`\bin9999 `,
        R`\*`,
        R`{\field{\*\fldinst HYPERLINK "x"}{\fldrslt `,
        R`\s1 `,
        '\\',
      ),
      fc.string({ maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 20 }), async (parts) => {
        const source = await unpackedSource(Buffer.from(rtf(...parts, '10:01 low')));
        if (typeof source !== 'string')
          expect(uncoveredLines(await unpackedDraft(Buffer.from(rtf(...parts, '10:01 low'))))).toEqual([]);
      }),
      { numRuns: runs(150) },
    );
  });
});
