import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { parseTimelineInput } from '#shared/import/parseTimelineInput.ts';
import type { ParsedTimeline } from '#shared/import/placing/parsedTimeline.ts';
import { PASTE, pasted } from '#test/support/readTimeline.ts';

const fragment = fc.constantFrom(
  ...[
    '14:18',
    '- ',
    '* ',
    '### ',
    '| ',
    '|--|',
    '\n',
    '\n\n',
    '  ',
    '\t',
    '[',
    ']',
    '(',
    '**',
    '`',
    '```',
    '> ',
    '??:??',
    'HH:mm',
  ],
  ...[
    '2026-03-10',
    '10 March',
    'Alarm',
    'Kim Park\n  9:15 AM\n',
    ' - ',
    ': ',
    'UTC',
    'PST',
    'CST',
    '<!--',
    '-->',
    '---',
    '+5m',
    '25:10',
    '&amp;',
    '~',
    '# Timeline',
  ],
);
const hostile = fc.array(
  fc.oneof({ weight: 6, arbitrary: fragment }, fc.string({ unit: 'binary', maxLength: 6 })),
  { maxLength: 60 },
);

describe('whatever stands in a text', () => {
  it('no line is lost', () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        const text = parts.join('');
        expect(lostLines(text, pasted(text))).toEqual([]);
      }),
      { numRuns: runs(500) },
    );
  });

  it('no line of a conversation is lost', () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        const text = `Sam Lee  9:14\n${parts.join('')}`;
        expect(lostLines(text, pasted(text))).toEqual([]);
      }),
      { numRuns: runs(500) },
    );
  });

  it('a document is read without failing, and its events have instants exactly when they are placed', () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        const { events } = parseTimelineInput(`# Timeline\n${parts.join('')}`, 'auto', PASTE);
        for (const { occurredAt, precision } of events)
          expect(occurredAt === null).toBe(precision === 'unplaced');
      }),
      { numRuns: runs(500) },
    );
  });
});

function lostLines(text: string, { events, notUnderstood, structureLines }: ParsedTimeline): number[] {
  const kept = new Set<number>([...structureLines, ...notUnderstood.map(({ line }) => line)]);
  for (const { from, to } of events.map(({ sourceLines }) => sourceLines)) {
    for (let line = from; line <= to; line += 1) kept.add(line);
  }
  return text.split(/\r\n|\n|\r/).flatMap((_line, index) => (kept.has(index + 1) ? [] : [index + 1]));
}
