import { describe, expect, it } from 'vitest';
import { parseTimelineInput } from '#shared/import/parseTimelineInput.ts';
import { flagsOf, PASTE, pasted, told } from '#test/support/readTimeline.ts';

const LATEST = { latest: { year: 2026, month: 3, day: 10 } };

describe('a day that is said beside a clock', () => {
  it.each([
    ['- 22:30 (Mar 12) - x', '2026-03-12T22:30 x'],
    ['- 22:30 UTC (12 March 2026): x', '2026-03-12T22:30 x'],
    ['- 00:10 (+1) - x', '2026-03-11T00:10 x'],
    ['- 00:10 (next day) - x', '2026-03-11T00:10 x'],
    ['- 00:10 (am Folgetag) x', '2026-03-11T00:10 x'],
    ['- 24:00 x', '2026-03-11T00:00 x'],
    ['- 24:XX x', '~2026-03-11T00:00 x'],
    ['- March 5, 2026: 09:00 x', '2026-03-05T09:00 x'],
    ['- 2026-03-05; 09:00 - x', '2026-03-05T09:00 x'],
    ['05.03.2026;09:00;x', '2026-03-05T09:00 x'],
    ['- 2026-03-05 15.26 Ladder', '2026-03-05T15:26 Ladder'],
    ['- 3–5 March 2026: x', '~2026-03-03T00:00 x'],
    ['5. März 2026, 9:00 Uhr - x', '2026-03-05T09:00 x'],
    ['5 mars 2026 à 9h00 : x', '2026-03-05T09:00 x'],
    ['- 5 de marzo de 2026, 9:00: x', '2026-03-05T09:00 x'],
  ])('%s', (line, event) => {
    expect(told(pasted(line))).toEqual([event]);
  });

  it('is kept for a second entry of the night that counts from the same evening', () => {
    expect(told(pasted('23:50 a\n00:10 (+1) b\n00:20 (+1) c'))).toEqual([
      '2026-03-10T23:50 a',
      '2026-03-11T00:10 b',
      '2026-03-11T00:20 c',
    ]);
  });

  it('can be a weekday of a week that the text names', () => {
    expect(told(pasted('# Week of 9 March 2026\n- Mon 22:30 a\n- Tue 00:03 b'))).toEqual([
      '2026-03-09T22:30 a',
      '2026-03-10T00:03 b',
    ]);
  });
});

describe('a number is a time only where a time can stand', () => {
  it.each([
    '- 1310 parcels were relabelled',
    '1201,"label-render",closed,7',
    '- 2026-03-10: 1200 users affected',
    '- 15.26 GB freed',
    '- 12.04 LTS upgraded',
  ])('%s has none', (line) => {
    expect(pasted(line).events.filter(({ precision }) => precision === 'exact')).toEqual([]);
  });

  it('the clocks of a recording are none', () => {
    expect(pasted('WEBVTT\n\n00:03:11.240 --> 00:03:16.870\n<v Ada>It went down').events).toEqual([]);
    expect(pasted('Transcript\n00:00:00\nAda: It went down\n00:05:12\nBo: I see').events).toEqual([]);
  });

  it('a column of due dates holds none', () => {
    const table = '| Action | Due date | Status |\n|--|--|--|\n| Buy a link | Mar 28, 2026 | To do |';
    expect(pasted(table).events).toEqual([]);
  });
});

describe('a stated year', () => {
  it.each([
    [
      'a column’s head',
      '| Date (2022) | Time | What |\n|--|--|--|\n| Jan 28 | 02:34 | x |',
      '2022-01-28T02:34 x',
    ],
    ['a heading', '## September 2022\n- Sep 3 10:00 x', '2022-09-03T10:00 x'],
    ['a title', '# Relay outage, 7th September 2022\n- Sep 7 10:00 x', '2022-09-07T10:00 x'],
    ['a short title', '# Relay outage 9-17-22\n- 10:00 x', '2022-09-17T10:00 x'],
    ['a title with several days', '# Relay outage, 9–11 September 2022\n- 10:00 x', '2022-09-09T10:00 x'],
  ])('in %s is no assumption', (_place, text, event) => {
    expect(told(pasted(text, LATEST))).toEqual([event]);
    expect(flagsOf(pasted(text, LATEST))).toEqual([]);
  });
});

describe('a line that only names a day', () => {
  it.each([
    ['10 March 2026 (a Tuesday, on call: Ada)\n14:18 - x'],
    ['10 March 2026, all times UTC\n\n- 14:18 x'],
    ['# 10 March 2026 - Depot down\n## Timeline\n- 14:18 x'],
    ['### March 10, 2026 - Pump one\nA third of the taps was dry.\n\n**Timeline:**\n- 14:18 x'],
  ])('is no event: %s', (text) => {
    expect(told(pasted(text))).toEqual(['2026-03-10T14:18 x']);
  });

  it('in bold begins an entry where words follow', () => {
    const text = '**April 4, 2023** The team answers.\n\n**April 5th, 2023.** The writer agrees.';
    expect(told(pasted(text))).toEqual([
      '~2023-04-04T00:00 The team answers.',
      '~2023-04-05T00:00 The writer agrees.',
    ]);
  });
});

describe('the weekday beside a date', () => {
  it('is not taken for the date', () => {
    const table = '| Day | Date | Time | What |\n|--|--|--|--|\n| Tue | 2026-03-10 | 14:18 | x |';
    expect(told(pasted(table))).toEqual(['2026-03-10T14:18 x']);
  });
});

describe('what lies ahead', () => {
  it('is flagged', () => {
    expect(flagsOf(pasted('2027-03-10 14:18 x', LATEST))).toEqual(['in-future']);
    expect(flagsOf(pasted('2026-03-10 23:59 x', LATEST))).toEqual([]);
  });

  it('is not assumed of a date without a year', () => {
    expect(told(pasted('Mar 12 10:00 x', LATEST))).toEqual(['2025-03-12T10:00 x']);
  });
});

describe('parts of a report that tell no course of events', () => {
  const text =
    '# Weir\n## Timeline\n- 2026-03-10 09:00 a\n### Detection\n- 09:05 b\n### Future actions\n- 2026-04-01 c\n## Causes\n- 08:45 d';

  it.each(['text', 'markdown'] as const)('end a timeline, read as %s', (format) => {
    expect(told(parseTimelineInput(text, format, PASTE))).toEqual([
      '2026-03-10T09:00 a',
      '2026-03-10T09:05 b',
    ]);
  });
});
