import { describe, expect, it } from 'vitest';
import { withTextHead } from '#shared/import/packed/textHead.ts';
import { previewed } from '#test/support/readPreview.ts';

const keysOf = (lines: readonly string[]) => previewed(lines).events.map(({ key }) => key);

describe('an event’s key', () => {
  it('stays the same while the text changes elsewhere', () => {
    const [first, second] = keysOf(['14:18 Alarm', '  seen late', '14:20 Restart']);
    expect(keysOf(['Intro words', '', '14:18 Alarm', '  seen late', '14:19 Call', '14:20 Restart'])).toEqual([
      first,
      '14:19 Call#1',
      second,
    ]);
  });

  it('tells equal lines apart', () => {
    expect(new Set(keysOf(['14:18 Alarm', '14:18 Alarm', '14:18 Alarm'])).size).toBe(3);
  });
});

describe('a line that was not understood', () => {
  it.each([
    ['- asked in **#ops**', 'asked in #ops'],
    ['3) call the *vendor*', 'call the vendor'],
    ['* constructor', 'constructor'],
    ['plain words', 'plain words'],
  ])('becomes a title without marks: %s', (line, title) => {
    expect(previewed([line]).lines).toMatchObject([{ line: 1, title }]);
  });

  it('is no line that says what a file was', () => {
    const lines = withTextHead('A PDF, 1 page', [], 'The hall was retired').split('\n');
    expect(previewed(lines).lines.map(({ title }) => title)).toEqual(['The hall was retired']);
  });
});

describe('what the text leaves open as a whole', () => {
  it('asks once for an abbreviation that names several zones', () => {
    expect(previewed(['14:18 CST Alarm', '14:20 CST Call', '14:30 UTC Over']).zoneQuestions).toEqual([
      {
        words: 'CST',
        chosen: null,
        places: expect.arrayContaining(['America/Chicago', 'Asia/Shanghai']),
        count: 2,
        isOutOfSeason: false,
      },
    ]);
  });

  it('goes on showing what was answered while the text has the word', () => {
    const zoneMeanings = new Map([['CST', 'America/Chicago']]);
    expect(previewed(['14:18 CST Alarm'], { zoneMeanings }).zoneQuestions).toMatchObject([
      { words: 'CST', chosen: 'America/Chicago', count: 0 },
    ]);
    expect(previewed(['14:18 UTC Alarm'], { zoneMeanings }).zoneQuestions).toEqual([]);
  });

  it.each([
    [['14:18 Alarm'], ['day', 'zone']],
    [['14:18 UTC Alarm'], ['day']],
    [['2026-03-10 14:18 Alarm'], ['zone']],
    [['10 Mar 14:18 UTC Alarm'], ['year']],
    [['2026-03-10 14:18 UTC Alarm'], []],
  ])('%j', (lines, assumed) => {
    expect([...previewed(lines).assumed].sort()).toEqual(assumed);
  });
});
