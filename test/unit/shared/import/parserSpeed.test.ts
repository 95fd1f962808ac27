import { describe, expect, it } from 'vitest';
import { isExploring } from '#build/explore/runs.ts';
import { readSource } from '#shared/import/forms/forms.ts';
import { foundGraphs } from '#shared/import/graphs/readSignals.ts';
import { parseTimelineInput } from '#shared/import/parseTimelineInput.ts';
import { sourceOfText } from '#shared/import/source/importSource.ts';
import { expectInProportion } from '#test/support/inProportion.ts';
import { PASTE, pasted } from '#test/support/readTimeline.ts';

/** Half of each input is enough: what grows with its square takes more than ten times as long as its quarter all the same. */
const SIZE = isExploring ? 1 : 1 / 2;

const repeated = (part: string, length: number, share: number) =>
  part.repeat(Math.ceil((length * SIZE * share) / part.length));

const clock = (index: number) =>
  `${String(Math.floor(index / 60) % 24).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`;
const lines = (count: number) =>
  Array.from(
    { length: count },
    (_nothing, index) =>
      `- **${clock(index)} PT** - @ann restarts \`consumer-${index}\` [again](https://a.example)`,
  );

it('a list of many alerts, each its own or all of one, takes time in proportion', () => {
  const alerts = (count: number, fingerprint: (index: number) => string) =>
    Array.from({ length: count }, (_nothing, index) => ({
      status: 'resolved',
      labels: { alertname: 'Down' },
      fingerprint: fingerprint(index),
      startsAt: '2026-03-03T03:04:15Z',
      endsAt: new Date(Date.UTC(2026, 2, 3, 4, 0, index)).toISOString(),
    }));
  for (const fingerprint of [String, () => 'one'])
    expectInProportion((share) =>
      readSource(
        sourceOfText('alerts.json', JSON.stringify(alerts(1500 * SIZE * share, fingerprint))),
        PASTE,
      ),
    );
});

describe('a paste', () => {
  it('of many lines takes time in proportion', () => {
    expectInProportion((share) => {
      const written = lines(10_000 * SIZE * share);
      expect(pasted(written).events).toHaveLength(written.length);
    });
  });

  it.each<[string, (share: number) => string]>([
    ['one line of words', (share) => repeated('word ', 800_000, share)],
    ['one line of digits', (share) => repeated('1', 800_000, share)],
    ['one line of clocks', (share) => repeated('12:00 ', 800_000, share)],
    ['a post that is said to nobody', (share) => `14:00 From ${repeated('a to ', 100_000, share)}`],
    ['one line of bars', (share) => repeated('|', 800_000, share)],
    ['blank lines behind a clock', (share) => `14:23 ${repeated('\r', 200_000, share)}`],
    ['one line of brackets', (share) => repeated('[', 200_000, share)],
    ['a line of commas below another', (share) => `a, b\n${repeated('word, ', 800_000, share)}`],
    ['a document with a long line', (share) => `# Outage\n\n${repeated('word ', 800_000, share)}`],
  ])('of %s takes time in proportion, whatever form it may have', (_what, text) => {
    expectInProportion((share) => readSource(sourceOfText('notes.txt', text(share)), PASTE));
  });

  it.each<[string, string, number]>([
    ['quotation marks that nothing closes', '2026-03-10T14:00:00Z,"', 60_000],
    ['digits in one line below another', '1', 400_000],
    ['digits and commas in one line below another', '1,', 400_000],
    ['blank lines', '\n', 400_000],
  ])('of %s is looked at for graphs in proportion', (_what, part, length) => {
    expectInProportion((share) => foundGraphs('', `Time,v\n${repeated(part, length, share)}x`));
  });

  it.each(['.', ',', ':', ';', ']', ')', '-', '–', '*', '}', '!', '/', '( )'])(
    'of very many %j, which a line may end with, and a letter takes time in proportion, whatever form it may have',
    (sign) => {
      expectInProportion((share) => {
        const run = repeated(sign, 100_000, share);
        const text = `${run}x\n# ${run}x\n14:18 Restart\n- 14:19 a ${run}x\n- b: ${run}x`;
        return readSource(sourceOfText('notes.txt', text), PASTE);
      });
    },
  );

  it.each([' ', '\t', '\u00a0', ' and '])(
    'of a line with very many %j within it takes time in proportion',
    (gap) => {
      expectInProportion((share) => {
        const run = repeated(gap, 16_000, share);
        const text = `# A\n\n## Root cause ${run}x\n\nSam Lee  2:54 PM\na ${run}x\n\nBo ${run}x  2:55 PM\n\nAt 14:18 we ${run}x. At 14:19 it.`;
        return readSource(sourceOfText('notes.txt', text), PASTE);
      });
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
  ])('of very many %j takes time in proportion', (part) => {
    expectInProportion((share) => parseTimelineInput(repeated(part, 100_000, share), 'text', PASTE));
    expectInProportion((share) =>
      parseTimelineInput(`# Timeline\n- 14:18 ${repeated(part, 100_000, share)}`, 'markdown', PASTE),
    );
  });
});
