import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownField, parseMarkdown } from '#shared/export/report/eventNotes.ts';
import { harmlessMarkdown } from '#shared/export/report/harmlessMarkdown.ts';

const bare = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key === 'position' ? undefined : inner)));

const WORDS = [
  'Pool',
  'a',
  'of',
  'www',
  'www.',
  '.',
  'example.com',
  ':',
  '://',
  'https',
  '5',
  '1.',
  '+',
  '-',
  '=',
  '!',
  '…',
  'ü',
  '(x)',
  '$',
  '%',
  '"',
  'mailto:a',
  "it's",
];

test('a line without marks is the paragraph that the parser makes of it, also beside what looks like an address', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(' ', ''),
      (words, gap) => {
        const line = `Pool ${words.join(gap)}`.trim();
        expect(bare(markdownField(line, 2))).toEqual(bare(harmlessMarkdown(parseMarkdown(line), 2)));
      },
    ),
  );
});
