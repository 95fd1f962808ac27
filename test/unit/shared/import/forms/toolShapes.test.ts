import { describe, expect, it } from 'vitest';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { draftOf, linesOf, sourceOf } from '#test/support/imports/readInput.ts';

function linesIn(content: unknown): readonly string[] {
  const draft = draftOf(sourceOf(content));
  expect(uncoveredLines(draft)).toEqual([]);
  return linesOf(draft);
}

/** Shapes of public exports and logs that were refused or read wrongly, made up anew. */
describe('a chat', () => {
  it.each([
    ['noted by hand', 'Thread in #incidents\n\n@ada (14:02): blank labels\n@bo (14:05): looking\n'],
    ['noted in brackets', 'ada [14:02]: blank labels\nbo [14:05]: looking\n'],
    ['in bold and italics', '**ada** _14:02_\nblank labels\n\n**bo** _14:05_\nlooking\n'],
  ])('%s has its posts', (_how, text) => {
    expect(linesIn(text).map((line) => line.slice(6))).toEqual([
      '14:02 ada: blank labels',
      '14:05 bo: looking',
    ]);
  });

  it('with a single space in front of the time has a post below each name, also those that nobody knows', () => {
    const text = '#incidents\n\nSarah Lind 14:02\nblank labels\n\nBo Kern 14:05\nlooking\n';
    expect(linesIn(text).map((line) => line.slice(6))).toEqual([
      '14:02 Sarah Lind: blank labels',
      '14:05 Bo Kern: looking',
    ]);
  });

  it('is no list of things that happened, with their times in brackets', () => {
    const { events } = draftOf(sourceOf('2026-03-10 14:02 alarm\nRollback (14:20): done\n'));
    expect(events.every(({ actor }) => actor === undefined)).toBe(true);
  });
});

describe('a recording', () => {
  it('of two remarks with their offsets far behind the names has no times of day', () => {
    expect(linesIn('Ada Lind  0:01\nblank labels\n\nBo Kern  0:14\nlooking\n')).toEqual([
      '– Ada Lind: blank labels',
      '– Bo Kern: looking',
    ]);
  });
});

describe('a log', () => {
  it.each([
    [
      'of containers',
      'labels-1  | 2026-03-10T14:02:11Z ERROR blank\nlabels-1  | 2026-03-10T14:05:00Z INFO ok\n',
    ],
    [
      'of syslog',
      '<165>1 2026-03-10T14:02:11Z web1 labels 31 ID47 - blank\n<165>1 2026-03-10T14:05:00Z web1 labels 31 ID47 - ok\n',
    ],
    [
      'with short levels',
      '2026-03-10 14:02:11.311 +00:00 [WRN] blank\n2026-03-10 14:05:00.706 +00:00 [ERR] ok\n',
    ],
  ])('%s has a line for each event', (_whose, text) => {
    expect(linesIn(text).map((line) => line.slice(0, 11))).toEqual(['03-10 14:02', '03-10 14:05']);
  });
});

describe('JSON', () => {
  it.each([
    [
      'lines of a log as pairs',
      { data: { result: [{ values: [['1773151320000000000', 'blank labels']] }] } },
    ],
    [
      'one thing that a webhook sends',
      { event: { occurred_at: '2026-03-10T14:02:00Z', data: { title: 'blank labels' } } },
    ],
    [
      'words in markup',
      { value: [{ createdDateTime: '2026-03-10T14:02:00Z', body: { content: '<p>blank labels</p>' } }] },
    ],
    [
      'words in parts',
      { messages: [{ date: '2026-03-10T14:02:00Z', text: ['blank ', { type: 'bold', text: 'labels' }] }] },
    ],
    [
      'words in one of two fields',
      [
        { timestamp: '2026-03-10T14:02:00Z', textPayload: 'blank labels' },
        { timestamp: '2026-03-10T14:02:00Z', jsonPayload: { message: 'blank labels' } },
      ],
    ],
  ])('with %s has them as the words of events', (_what, json) => {
    for (const line of linesIn(json)) expect(line).toBe('03-10 14:02 blank labels');
  });

  it('of a status page says a start once, where an update tells of the same moment', () => {
    const update = { status: 'investigating', body: 'We look', display_at: '2026-03-10T14:02:20Z' };
    const incident = { name: 'Blank labels', started_at: '2026-03-10T14:02:00Z', incident_updates: [update] };
    expect(linesIn({ incidents: [incident] })).toEqual(['03-10 14:02 Investigating: We look']);
    const early = { ...incident, started_at: '2026-03-10T13:40:00Z' };
    expect(linesIn({ incidents: [early] })).toEqual([
      '03-10 13:40 Incident starts',
      '03-10 14:02 Investigating: We look',
    ]);
  });
});
