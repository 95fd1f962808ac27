import { describe, expect, it } from 'vitest';
import { readSource } from '#shared/import/forms/forms.ts';
import { foundGraphs } from '#shared/import/graphs/readSignals.ts';
import { parseTimelineInput } from '#shared/import/parseTimelineInput.ts';
import { sourceOfText } from '#shared/import/source/importSource.ts';
import { PASTE, pasted } from '#test/support/readTimeline.ts';

/** Of the processor, so that a machine that is busy with other things does not count. */
function milliseconds(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  return process.cpuUsage(start).user / 1000;
}

const clock = (index: number) =>
  `${String(Math.floor(index / 60) % 24).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`;
const lines = (count: number) =>
  Array.from(
    { length: count },
    (_nothing, index) =>
      `- **${clock(index)} PT** - @ann restarts \`consumer-${index}\` [again](https://a.example)`,
  );

/** What grows with the square of the length would take minutes. */
const QUICK_MS = 6000;
/** For 800,000 characters, which took five times as long while a parser of tables looked for line ends at each of them. */
const LONG_LINE_MS = 2000;

describe('a paste', () => {
  it('of 20 times as many lines takes no more time than in proportion', () => {
    pasted(lines(1000));
    const small = Math.min(...[1, 2, 3, 4, 5].map(() => milliseconds(() => pasted(lines(1000)))));
    const large = milliseconds(() => expect(pasted(lines(20_000)).events).toHaveLength(20_000));
    expect(large).toBeLessThan(Math.max(small, 20) * 20 * 3);
  });

  it.each([
    ['one line of words', 'word '.repeat(160_000)],
    ['one line of digits', '1'.repeat(800_000)],
    ['one line of clocks', '12:00 '.repeat(130_000)],
    ['one line of bars', '|'.repeat(800_000)],
    ['blank lines behind a clock', `14:23 ${'\r'.repeat(400_000)}`],
    ['one line of brackets', '['.repeat(200_000)],
    ['a line of commas below another', `a, b\n${'word, '.repeat(130_000)}`],
    ['a document with a long line', `# Outage\n\n${'word '.repeat(160_000)}`],
  ])('of %s is read in time, whatever form it may have', (_what, text) => {
    expect(milliseconds(() => readSource(sourceOfText('notes.txt', text), PASTE))).toBeLessThan(LONG_LINE_MS);
  });

  it.each([
    ['quotation marks that nothing closes', `Time,v\n${'2026-03-10T14:00:00Z,"'.repeat(2500)}`],
    ['digits in one line below another', `Time,v\n${'1'.repeat(400_000)}x`],
    ['digits and commas in one line below another', `Time,v\n${'1,'.repeat(200_000)}x`],
    ['blank lines', `Time,v\n${'\n'.repeat(400_000)}x`],
  ])('of %s is looked at for graphs in time', (_what, text) => {
    expect(milliseconds(() => foundGraphs('', text))).toBeLessThan(LONG_LINE_MS);
  });

  it.each(['.', ',', ':', ';', ']', ')', '-', '–', '*', '}', '!', '/', '( )'])(
    'of 100,000 of %j, which a line may end with, and a letter is read in time, whatever form it may have',
    (sign) => {
      const run = sign.repeat(100_000 / sign.length);
      const text = `${run}x\n# ${run}x\n14:18 Restart\n- 14:19 a ${run}x\n- b: ${run}x`;
      expect(milliseconds(() => readSource(sourceOfText('notes.txt', text), PASTE))).toBeLessThan(
        LONG_LINE_MS,
      );
    },
  );

  it.each([
    '[',
    '`',
    '](',
    '<',
    '&',
    '**a',
    '_a',
    '| ',
    '14:18 ',
    '- ',
    '> ',
    '```\n',
    '<!--\n',
    '#',
    '~',
    '\\',
    '\t',
    '-',
    '(',
  ])('of 200,000 characters of %j ends in time', (part) => {
    const text = part.repeat(200_000 / part.length);
    expect(milliseconds(() => parseTimelineInput(text, 'text', PASTE))).toBeLessThan(QUICK_MS);
    expect(
      milliseconds(() => parseTimelineInput(`# Timeline\n- 14:18 ${text}`, 'markdown', PASTE)),
    ).toBeLessThan(QUICK_MS);
  });
});
