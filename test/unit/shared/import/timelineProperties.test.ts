import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedTimeline } from '#shared/import/parsedTimeline.ts';
import { parseTimelineInput } from '#shared/import/parseTimelineInput.ts';
import { PASTE, pasted, told } from '#test/support/readTimeline.ts';

interface Entry {
  /** Minutes after 2026-03-10 14:00. */
  readonly minutes: number;
  readonly title: string;
}

const word = fc.constantFrom(
  'Alarm',
  'queue',
  'grows',
  'Ann',
  'restarts',
  'the',
  '503',
  'broker',
  'v2',
  'again',
  'is',
  'over',
);
const title = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `The ${words.join(' ')}`);
const entries: fc.Arbitrary<readonly Entry[]> = fc
  .array(fc.record({ step: fc.integer({ min: 0, max: 300 }), title }), { minLength: 1, maxLength: 20 })
  .map((steps) => {
    let minutes = 0;
    return steps.map(({ step, title: words }) => {
      minutes += step;
      return { minutes, title: words };
    });
  });

const instant = ({ minutes }: Entry) => new Date(Date.UTC(2026, 2, 10, 14, minutes)).toISOString();
const date = (entry: Entry) => instant(entry).slice(0, 10);
const clock = (entry: Entry) => instant(entry).slice(11, 16);
const halfDay = (entry: Entry) => {
  const hour = Number(clock(entry).slice(0, 2));
  return `${hour % 12 || 12}${clock(entry).slice(2)} ${hour < 12 ? 'AM' : 'PM'}`;
};

/** Each way in which people write timelines down. */
const FORMS: Readonly<Record<string, (entry: Entry, index: number) => string>> = {
  'a list': (entry) => `- ${clock(entry)} - ${entry.title}`,
  bars: (entry) => `${clock(entry)} | ${entry.title}`,
  'bold times with a zone': (entry) => `* **${clock(entry)} UTC** - ${entry.title}`,
  brackets: (entry) => `* [${clock(entry)}] ${entry.title}`,
  'month and day in brackets': (entry) => `[${date(entry).slice(5)} ${clock(entry)}] ${entry.title}`,
  'half days': (entry) => `- ${halfDay(entry)} UTC: ${entry.title}`,
  'dates in front': (entry) => `${date(entry)} ${clock(entry)}: ${entry.title}`,
  'instants of programs': (entry) => `${date(entry)}T${clock(entry)}:00Z ${entry.title}`,
  'day, month and year': (entry) =>
    `- **${date(entry).split('-').reverse().join('-')} ${clock(entry)} UTC** – ${entry.title}`,
  'a table': (entry, index) =>
    `${index === 0 ? '| Date | Time | Event |\n|---|---|---|\n' : ''}| ${date(entry)} | ${clock(entry)} | ${entry.title} |`,
  tabs: (entry) => `${date(entry)}\t${clock(entry)}\t${entry.title}`,
  headings: (entry) => `### ${date(entry)} ${clock(entry)}\n\n${entry.title}\n`,
  'times alone on a line': (entry) => `${clock(entry)}\n${entry.title}\n`,
};

/** Clocks without dates say nothing when the same minute comes again or a whole day passes. */
const expected = (all: readonly Entry[]) =>
  all.map((entry) => `${date(entry)}T${clock(entry)} ${entry.title}`);

describe('reads back every timeline written as', () => {
  it.each(Object.entries(FORMS))('%s', (_name, render) => {
    fc.assert(
      fc.property(entries, (all) => {
        const text = `All events are on 2026-03-10, times in UTC.\n\n${all.map(render).join('\n')}\n`;
        const read = pasted(text);
        expect(told(read)).toEqual(expected(all));
        expect(read.notUnderstood).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

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
      { numRuns: 1500 },
    );
  });

  it('a document is read without failing, and its events have instants exactly when they are placed', () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        const { events } = parseTimelineInput(`# Timeline\n${parts.join('')}`, 'auto', PASTE);
        for (const { occurredAt, precision } of events)
          expect(occurredAt === null).toBe(precision === 'unplaced');
      }),
      { numRuns: 500 },
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
