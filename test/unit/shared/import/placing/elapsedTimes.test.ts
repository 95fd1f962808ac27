import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { parseTimestamp } from '#shared/time/timestamp.ts';
import { draftOf, linesOf, sourceOf } from '#test/support/imports/readInput.ts';

const HEAD = '# Slow search\n\n**Date:** 2026-03-10\n\n## Timeline\n\n';
const WAITING = ['– alarm', '– acknowledged', '– rolled back'];
const PLACED = ['03-10 14:02 alarm', '03-10 14:14 acknowledged', '03-10 15:07 rolled back'];

const table = (head: string, ...cells: readonly string[]) =>
  [
    `| ${head} | Event |`,
    '|---|---|',
    ...cells.map((cell, row) => `| ${cell} | ${WAITING[row]?.slice(2)} |`),
  ].join('\n');

const SHAPES: readonly (readonly [string, string])[] = [
  ['a column of hours and minutes', table('Elapsed', '00:00', '00:12', '01:05')],
  ['a column of minutes and seconds', table('Time (mm:ss)', '0:00', '12:00', '65:00')],
  ['a column of numbers', table('Minutes after start', '0', '12', '65')],
  ['a column with its unit in brackets', table('Time (min)', '0', '12', '65')],
  ['a column of lengths', table('T+', '0m', '12 min', '1h 5m')],
  ['a column in Japanese', table('経過時間', '0分', '12分', '65分')],
  ['items', '- 0 min – alarm\n- 12 min – acknowledged\n- 1h05 – rolled back'],
  ['items that name the minute', '- Minute 0: alarm\n- Minute 12: acknowledged\n- Minute 65: rolled back'],
  ['items in T', '- T+0: alarm\n- T+12m: acknowledged\n- T+1:05: rolled back'],
];

/** What public timelines have that tell how long after a start something was, made up anew. */
describe('times that count from a start, as', () => {
  it.each(SHAPES)('%s, wait for it, and no clock is made up', (_what, lines) => {
    const draft = draftOf(sourceOf(`${HEAD}${lines}\n`));
    expect(linesOf(draft)).toEqual(WAITING);
    expect(draft.questions).toMatchObject([{ answeredBy: 'starts-at', isAnswered: false }]);
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it.each(SHAPES)('%s, follow from one answer', (_what, lines) => {
    const startsAt = parseTimestamp('2026-03-10T14:02:00Z') ?? undefined;
    const draft = draftOf(sourceOf(`${HEAD}${lines}\n`), startsAt === undefined ? {} : { startsAt });
    expect(linesOf(draft)).toEqual(PLACED);
    expect(draft.questions).toMatchObject([{ isAnswered: true }]);
  });

  it('a column beside the clock, stay a detail of the event', () => {
    const rows =
      '| Time | Elapsed | Event |\n|---|---|---|\n| 14:02 UTC | 0:00 | alarm |\n| 14:14 UTC | +0:12 | over |';
    const { events } = draftOf(sourceOf(`${HEAD}${rows}\n`));
    expect(events.map(({ occurredAt, detail }) => [occurredAt?.slice(11, 16), detail])).toEqual([
      ['14:02', 'Elapsed: 0:00'],
      ['14:14', 'Elapsed: +0:12'],
    ]);
  });

  it('what somebody says, keep who says it', () => {
    const draft = draftOf(sourceOf('Ada: T+00:12 the pager rings\nAda: T+01:02 rolled back\n'));
    expect(linesOf(draft)).toEqual(['– Ada: the pager rings', '– Ada: rolled back']);
  });

  it('are not read into clocks as French writes them', () => {
    const draft = draftOf(sourceOf(`${HEAD}- 18h02 : alerte\n- 18h42 : retour\n`));
    expect(linesOf(draft)).toEqual(['03-10 18:02 alerte', '03-10 18:42 retour']);
  });

  it('stand beside the clock that they start from: T0 14:02', () => {
    const draft = draftOf(sourceOf(`${HEAD}- T0 14:02 UTC: alarm\n- T+1:05: over\n- T+90: closed\n`));
    expect(linesOf(draft)).toEqual(['03-10 14:02 alarm', '03-10 15:07 over', '– closed']);
  });

  it('never make a time where nothing dates the start, whatever the lengths', () => {
    const lengths = fc.array(fc.tuple(fc.nat(600), fc.constantFrom('min', 'm', ' minutes', 's')), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(lengths, (all) => {
        const items = all.map(([count, unit], at) => `- ${count}${unit} – thing ${at}`).join('\n');
        const draft = draftOf(sourceOf(`${HEAD}${items}\n`));
        expect(draft.events).toHaveLength(all.length);
        expect(draft.events.every(({ occurredAt }) => occurredAt === null)).toBe(true);
      }),
      { numRuns: runs(50) },
    );
  });
});

describe('an entry that names no time', () => {
  it.each(['Later that day', 'Unknown', 'Shortly after', '2 days later', 'Next morning', 'Danach', 'その後'])(
    'is one among others, without a time: %s',
    (words) => {
      const draft = draftOf(sourceOf(`${HEAD}- 14:02 alarm\n- **${words}:** the font is pinned\n`));
      expect(linesOf(draft)).toEqual(['03-10 14:02 alarm', '– the font is pinned']);
      expect(draft.events[1]?.written).toBe(words);
    },
  );

  it('is one in a table, with the words of its cell', () => {
    const draft = draftOf(
      sourceOf(`${HEAD}| Time | Event |\n|---|---|\n| 14:02 | alarm |\n| Feb–Mar | rates rise |\n`),
    );
    expect(draft.events.map(({ title, written }) => `${written}: ${title}`)).toEqual([
      '14:02: alarm',
      'Feb–Mar: rates rise',
    ]);
    expect(draft.events[1]?.occurredAt).toBeNull();
  });

  it('is one between the items of a timeline also where it says nothing of when, and none behind them or in other notes', () => {
    const lines = '- 14:02 alarm\n- We pinned the font\n- 14:20 over\n- No alarm was raised\n';
    const draft = draftOf(sourceOf(`${HEAD}${lines}`));
    expect(linesOf(draft)).toEqual(['03-10 14:02 alarm', '– We pinned the font', '03-10 14:20 over']);
    expect(draft.leftOut.map(({ text }) => text)).toEqual(['- No alarm was raised']);
    expect(draftOf(sourceOf(lines)).events).toHaveLength(2);
  });
});
