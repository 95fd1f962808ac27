import { describe, expect, it } from 'vitest';
import { flagsOf, pasted, told } from '#test/support/readTimeline.ts';

const start = (text: string, change = {}) => pasted(text, change).events[0]?.occurredAt;

describe('zones', () => {
  it.each([
    ['All times in PST, on February 5th 2026\n\n* [08:47] x', '2026-02-05T08:47:00-08:00'],
    ['Timeline (all times CET)\n\n14:18 - x', '2026-03-10T14:18:00+01:00'],
    ['## Timeline (UTC)\n- 14:18 - x', '2026-03-10T14:18:00+00:00'],
    ['- 14:18 +05:30 - x', '2026-03-10T14:18:00+05:30'],
    ['- 14:18 UTC-3: x', '2026-03-10T14:18:00-03:00'],
    ['- 2026-03-10T14:18:00-05:00 x', '2026-03-10T14:18:00-05:00'],
    ['- 7:09 AM Eastern: x', '2026-03-10T07:09:00-04:00'],
    ['- 14:18 Central European Time: x', '2026-03-10T14:18:00+01:00'],
    ['- 14:18 Asia/Tokyo - x', '2026-03-10T14:18:00+09:00'],
    ['14:18 CET (UTC+1) - x', '2026-03-10T14:18:00+01:00'],
  ])('%s', (text, instant) => {
    expect(pasted(text, { timeZone: 'America/New_York' }).events[0]?.occurredAt).toBe(instant);
  });

  it('asks what an abbreviation means that several places use', () => {
    const read = pasted('14:18 CST - x');
    expect(read.events[0]).toMatchObject({ occurredAt: null, precision: 'unplaced' });
    expect(read.events[0]?.choices).toContainEqual({
      occurredAt: '2026-03-10T14:18:00+08:00',
      timeZone: 'Asia/Shanghai',
    });
    expect(flagsOf(read)).toContain('ambiguous-zone');
    expect(start('14:18 CST - x', { timeZone: 'Asia/Shanghai' })).toBe('2026-03-10T14:18:00+08:00');
  });

  it('reads an abbreviation out of its season as the clock on the wall, and says so', () => {
    const read = pasted('2026-09-27 13:06 PST - x');
    expect(read.events[0]?.occurredAt).toBe('2026-09-27T13:06:00-07:00');
    expect(flagsOf(read)).toEqual(['zone-out-of-season']);
  });

  it('takes the two names of one clock for that clock', () => {
    const read = pasted('All times in PST/PDT\n\n2026-08-10 14:18 - x');
    expect(read.events[0]?.occurredAt).toBe('2026-08-10T14:18:00-07:00');
    expect(flagsOf(read)).toEqual([]);
  });

  it('asks which of two zones is meant that a sentence names', () => {
    const read = pasted('All times in UTC-3 / PST\n\n2026-02-10 14:18 - x');
    expect(read.events[0]?.choices.map(({ occurredAt }) => occurredAt)).toEqual([
      '2026-02-10T14:18:00-03:00',
      '2026-02-10T14:18:00-08:00',
    ]);
    expect(start('All times in PST / UTC-8\n\n2026-02-10 14:18 - x')).toBe('2026-02-10T14:18:00-08:00');
  });

  it('flags two times that are not the same moment', () => {
    expect(flagsOf(pasted('2026-07-26 20:07 EDT (00:07 UTC): x'))).toEqual([]);
    expect(flagsOf(pasted('2026-07-26 20:07 EDT (01:07 UTC): x'))).toEqual(['zone-disagrees']);
  });

  it('says that nobody named a zone only when nobody chose one either', () => {
    expect(flagsOf(pasted('2026-03-10 14:18 x'))).toEqual([]);
    expect(flagsOf(pasted('2026-03-10 14:18 x', { isZoneGuessed: true }))).toEqual(['zone-assumed']);
  });
});

describe('the night the clocks change', () => {
  it.each([
    [
      '2026-11-01 01:30 - x',
      'ambiguous-local-time',
      ['2026-11-01T01:30:00-04:00', '2026-11-01T01:30:00-05:00'],
    ],
    [
      '2026-03-08 02:30 - x',
      'impossible-local-time',
      ['2026-03-08T01:30:00-05:00', '2026-03-08T03:30:00-04:00'],
    ],
  ])('asks about %s', (text, code, choices) => {
    const read = pasted(text, { timeZone: 'America/New_York' });
    expect(read.events).toMatchObject([{ occurredAt: null, precision: 'unplaced' }]);
    expect(read.events[0]?.choices.map(({ occurredAt }) => occurredAt)).toEqual(choices);
    expect(flagsOf(read)).toEqual([code]);
  });

  it('asks for both ends of a range together', () => {
    const [event] = pasted('2026-11-01 00:50 - 01:30: x', { timeZone: 'America/New_York' }).events;
    expect(event?.choices).toEqual([
      { occurredAt: '2026-11-01T00:50:00-04:00', endedAt: '2026-11-01T01:30:00-04:00' },
      { occurredAt: '2026-11-01T00:50:00-04:00', endedAt: '2026-11-01T01:30:00-05:00' },
    ]);
  });

  it('takes the abbreviation for an answer', () => {
    expect(start('2026-11-01 01:30 EST - x')).toBe('2026-11-01T01:30:00-05:00');
  });
});

describe('days', () => {
  it('goes on to the next day after midnight, and says so', () => {
    const read = pasted('2026-03-10 23:55 - a\n00:10 - b\n07:00 - c');
    expect(told(read)).toEqual(['2026-03-10T23:55 a', '2026-03-11T00:10 b', '2026-03-11T07:00 c']);
    expect(flagsOf(read)).toEqual(['next-day-assumed']);
  });

  it('flags an entry that is minutes too early, and leaves it where it is written', () => {
    const read = pasted('2026-03-10 14:49 - a\n14:43 - b');
    expect(told(read)[1]).toBe('2026-03-10T14:43 b');
    expect(flagsOf(read)).toEqual(['runs-backwards']);
  });

  it('flags a written date that goes back, and does not change it', () => {
    const read = pasted('[2026-03-26 23:04] a\n[2026-03-26 02:50] b');
    expect(told(read)[1]).toBe('2026-03-26T02:50 b');
    expect(flagsOf(read)).toEqual(['runs-backwards']);
  });

  it('keeps the day that is stated for all events when one entry names an earlier one', () => {
    const text =
      'Unless otherwise noted all events happened on 2026-03-21,\nand all times are in UTC.\n\n- 2026-03-20 00:55: a\n- 01:38: b';
    expect(told(pasted(text))).toEqual(['2026-03-20T00:55 a', '2026-03-21T01:38 b']);
  });

  it('takes the year that lies nearest', () => {
    const day = { year: 2026, month: 1, day: 2 };
    const read = pasted('Dec 31 23:50 - a\nJan 1 00:10 - b', { day });
    expect(told(read)).toEqual(['2025-12-31T23:50 a', '2026-01-01T00:10 b']);
    expect(flagsOf(read)).toEqual(['year-assumed', 'year-assumed']);
    expect(told(pasted('Dec 31 23:50 - a\nJan 1 00:10 - b', { year: 2019 }))).toEqual([
      '2019-12-31T23:50 a',
      '2020-01-01T00:10 b',
    ]);
  });

  it('learns from the other dates which number is the month, and asks when none tells', () => {
    expect(told(pasted('05-03-2026 10:00 a\n13-03-2026 10:00 b'))[0]).toBe('2026-03-05T10:00 a');
    expect(told(pasted('05-03-2026 10:00 a\n05-14-2026 10:00 b'))[0]).toBe('2026-05-03T10:00 a');
    expect(flagsOf(pasted('05-03-2026 10:00 a', { day: { year: 2025, month: 1, day: 1 } }))).toEqual([
      'ambiguous-date',
    ]);
  });
});

describe('clocks that nobody can have meant', () => {
  it('places 13:55 PM where it can only be, and flags it', () => {
    const read = pasted('2026-03-10 13:55 PM: x');
    expect(told(read)).toEqual(['2026-03-10T13:55 x']);
    expect(flagsOf(read)).toEqual(['impossible-clock']);
  });

  it('asks about 13:55 AM', () => {
    const choices = [
      { occurredAt: '2026-03-10T01:55:00+00:00' },
      { occurredAt: '2026-03-10T13:55:00+00:00' },
    ];
    expect(pasted('2026-03-10 13:55 AM: x').events).toMatchObject([{ occurredAt: null, choices }]);
  });

  it('leaves out the end of a range that ends before it starts, and says so', () => {
    const read = pasted('2026-03-10 14:20-14:05 x');
    expect(told(read)).toEqual(['2026-03-10T14:20 x']);
    expect(flagsOf(read)).toEqual(['range-backwards']);
  });

  it.each(['2026-03-10 25:10 - x', '2026-02-31 10:00 - x', '2026-13-01 10:00 - x'])(
    'leaves %s unplaced',
    (text) => {
      const read = pasted(text);
      expect(told(read)).toEqual(['? x']);
      expect(flagsOf(read).join()).toMatch(/impossible/);
    },
  );
});

describe('letters that name several zones', () => {
  const lines = ['14:18 UTC Alarm', '14:20 CST Call', '14:25 CST Call again', '14:26 UTC Restart'];

  it('do not move the entries between theirs to another day', () => {
    expect(told(pasted(lines))).toEqual([
      '2026-03-10T14:18 Alarm',
      '? Call',
      '? Call again',
      '2026-03-10T14:26 Restart',
    ]);
    expect(told(pasted(['23:50 CST Late', '14:00 UTC Other', '00:10 CST Later']))[1]).toBe(
      '2026-03-10T14:00 Other',
    );
  });

  it('mean what a person said they mean', () => {
    const zoneMeanings = new Map([['CST', 'Asia/Shanghai']]);
    expect(told(pasted(['22:18 CST Alarm', '22:20 CST Call'], { zoneMeanings }))).toEqual([
      '2026-03-10T22:18+08:00 Alarm',
      '2026-03-10T22:20+08:00 Call',
    ]);
  });
});
