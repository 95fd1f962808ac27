import { describe, expect, it } from 'vitest';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { openQuestions } from '#shared/import/draft/importDraft.ts';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';
import { pasted, told } from '#test/support/readTimeline.ts';

const NOON = ['11:50 alert', '12:00 paged', '01:16 restarted', '02:10 fixed', '05:30–05:40 checked'];
const titled = (lines: readonly string[]) =>
  `# Pumps, 10 March 2026\n\n## Timeline\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
const choicesOf = (lines: readonly string[]) =>
  pasted(lines).events.map(({ choices }) => choices.map(({ occurredAt }) => occurredAt.slice(5, 16)));

describe('a clock of the morning below one of noon', () => {
  it('is a question where no clock shows that 24 hours are counted', () => {
    expect(told(pasted(NOON))).toEqual([
      '2026-03-10T11:50 alert',
      '2026-03-10T12:00 paged',
      '? restarted',
      '? fixed',
      '? checked',
    ]);
    expect(choicesOf(NOON)[2]).toEqual(['03-10T13:16', '03-11T01:16']);
    expect(
      pasted(NOON)
        .warnings.map(({ message }) => message)
        .join(),
    ).toContain('so for 3 entries');
  });

  it('is answered once for all of them', () => {
    expect(told(pasted(NOON, { clockHours: 12 })).slice(2)).toEqual([
      '2026-03-10T13:16 restarted',
      '2026-03-10T14:10 fixed',
      '2026-03-10T17:30..17:40 checked',
    ]);
    expect(told(pasted(NOON, { clockHours: 24 })).slice(2)).toEqual([
      '2026-03-11T01:16 restarted',
      '2026-03-11T02:10 fixed',
      '2026-03-11T05:30..05:40 checked',
    ]);
  });

  it('is asked about in a document and a table alike, and stays to be changed', () => {
    const table = `Time,Event\n${NOON.map((line) => line.replace(' ', ',')).join('\n')}\n`;
    for (const text of [titled(NOON), table]) {
      const draft = draftOf(sourceOf(text));
      expect(openQuestions(draft).map(({ answers }) => answers)).toEqual([
        ['In the afternoon', 'On the next day'],
      ]);
      expect(uncoveredLines(draft)).toEqual([]);
      const answered = draftOf(sourceOf(text), { clockHours: 12 });
      expect(openQuestions(answered)).toEqual([]);
      expect(answered.questions).toHaveLength(1);
    }
  });

  it.each([
    [
      'an hour after 12 from which they do not go on',
      ['14:00 deployed', '2026-03-10 11:50 alert', '12:00 paged', '01:16 restarted'],
    ],
    ['an earlier hour below them', ['11:50 alert', '12:00 paged', '01:16 restarted', '13:00 over']],
    ['midnight', ['11:50 alert', '12:00 paged', '01:16 restarted', '2026-03-12 00:10 over']],
    ['a clock of the evening', ['22:00 alert', '23:50 paged', '01:16 restarted']],
  ])('is the next day where %s is in the text', (_what, lines) => {
    expect(told(pasted(lines))).toContain('2026-03-11T01:16 restarted');
  });

  it('is one also where those below go on in the afternoon, and takes these along', () => {
    const lines = ['15:30 before', '2026-03-10 12:00 paged', '01:16 restarted', '14:03 fixed', '15:00 over'];
    expect(choicesOf(lines).slice(2)).toEqual([
      ['03-10T13:16', '03-11T01:16'],
      ['03-10T14:03', '03-11T14:03'],
      ['03-10T15:00', '03-11T15:00'],
    ]);
    expect(told(pasted(lines, { clockHours: 12 })).slice(2)).toEqual([
      '2026-03-10T13:16 restarted',
      '2026-03-10T14:03 fixed',
      '2026-03-10T15:00 over',
    ]);
    expect(told(pasted(lines, { clockHours: 24 })).slice(2)).toEqual([
      '2026-03-11T01:16 restarted',
      '2026-03-11T14:03 fixed',
      '2026-03-11T15:00 over',
    ]);
  });

  it.each([
    ['am and pm', ['11:50 AM alert', '12:00 PM paged', '1:16 PM restarted']],
    ['their own dates', ['2026-03-10 11:50 alert', '2026-03-10 12:00 paged', '2026-03-11 01:16 restarted']],
    ['an order of their own', ['11:50 alert', '10:40 paged', '11:00 restarted']],
  ])('is no question where clocks have %s', (_what, lines) => {
    expect(choicesOf(lines).flat()).toEqual([]);
  });
});
