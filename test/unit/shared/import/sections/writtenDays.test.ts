import { describe, expect, it } from 'vitest';
import { draftOf, linesOf, sourceOf } from '#test/support/imports/readInput.ts';

const read = (...lines: readonly string[]) => draftOf(sourceOf(lines.join('\n')));

describe('the day on which a document was written', () => {
  it.each([
    ['Japanese', '作成日：2026年3月6日', '## 発生日時\n2026年3月5日（木）14時20分', '## 経緯'],
    ['English', 'Report date: 2026-03-06', '**Date of incident:** 2026-03-05', '## Timeline'],
    ['German', 'Erstellt am: 06.03.2026', 'Datum: 05.03.2026', '## Ablauf'],
  ])('is not that of the incident: %s', (_language, written, happened, timeline) => {
    expect(
      linesOf(read('# Labels', '', written, '', happened, '', timeline, '- 14:20 alarm', '- 15:10 over')),
    ).toEqual(['03-05 14:20 alarm', '03-05 15:10 over']);
  });

  it('is near to it where no other is said, and each event says that it was assumed', () => {
    const draft = read(
      '# Search is empty',
      '',
      'Created: May 20, 2026 9:12 AM',
      '',
      '- **Timeline (UTC+2)**',
      '    - **14:02** Reindex starts',
      '    - **14:31** Alias is switched',
      '- **Action items**',
      '    - [ ]  Count the documents (Priya, May 27)',
    );
    expect(draft.events.map(({ occurredAt }) => occurredAt)).toEqual([
      '2026-05-20T14:02:00+02:00',
      '2026-05-20T14:31:00+02:00',
    ]);
    expect(draft.events[0]?.flags.map(({ code }) => code)).toContain('day-assumed');
    expect(draft.actions[0]?.value).toMatchObject({ owner: 'Priya', due: '2026-05-27' });
  });

  it('counts less in the head of a report than what the summary says', () => {
    expect(
      linesOf(
        read(
          'Loss of labels',
          '3 March 2026',
          '',
          'Summary',
          '',
          'Labels were blank on 2 March 2026.',
          '',
          'Timeline',
          '',
          '- 09:14 alarm',
          '- 09:21 over',
        ),
      )[0],
    ).toBe('03-02 09:14 alarm');
  });
});

it('reads times above labels of a plain text, which are no part of the last of them', () => {
  const draft = read(
    'Hi all,',
    '',
    'this is what happened on 12 February 2026.',
    '',
    '08:05 The sale begins',
    '08:06 The database is full',
    '08:41 Shop usable again',
    '',
    'Cause: the seat map is loaded without a cache.',
    '',
    'To do:',
    '- cache the seat map (Jonas, until 20 Feb)',
    '',
    'Best,',
    'Karin',
  );
  expect(linesOf(draft)).toEqual([
    '02-12 08:05 The sale begins',
    '02-12 08:06 The database is full',
    '02-12 08:41 Shop usable again',
  ]);
  expect(draft.events.at(-1)?.detail).toBeUndefined();
  expect(draft.rootCause?.value).toBe('the seat map is loaded without a cache.');
  expect(draft.actions.map(({ value }) => value)).toEqual([
    { title: 'cache the seat map', owner: 'Jonas', due: '2026-02-20' },
  ]);
});

it('reads lines that are a sentence each as points, and a paragraph that is broken as one', () => {
  const lists = read(
    '# Payroll',
    '',
    '## What went well',
    '',
    'Finance noticed before the bank did.',
    'The runbook was up to date.',
    '',
    '## What went wrong',
    '',
    'No alert for a job that',
    'does not start.',
  );
  expect(lists.wentWell.map(({ value }) => value)).toEqual([
    'Finance noticed before the bank did.',
    'The runbook was up to date.',
  ]);
  expect(lists.wentPoorly).toHaveLength(1);
});

it.each(['（担当：田中、期限：2026/03/20）', '（担当：田中、期限：2026年3月20日）'])(
  'reads the owner and the day of an action: %s',
  (fields) => {
    expect(read('# 障害', '', '## 再発防止策', `- 監視を追加する${fields}`).actions[0]?.value).toEqual({
      title: '監視を追加する',
      owner: '田中',
      due: '2026-03-20',
    });
  },
);
