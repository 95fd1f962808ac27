import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentLine, faultLines } from '#build/corpus/documentLines.ts';
import { areGoalsReached, figureLines, figuresOf } from '#build/corpus/figures.ts';
import { scoreDocument } from '#build/corpus/scoreDocument.ts';
import { readTruth, type Truth } from '#build/corpus/truth.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import { readSource } from '#shared/import/forms/forms.ts';
import { sourceOfText } from '#shared/import/source/importSource.ts';

const DOCUMENT = `# Blank labels in Graz

## Summary

Labels came out blank for 18 minutes.

## Root cause

The gateway dropped the font.

## Timeline (2026-03-10, all times UTC)

- 14:18 first blank label, *Graz*
- 14:23 alert on the [error rate](https://example.net)
- 14:36 gateway rolled back

## Action items

| Action | Owner | Due | Ticket |
| --- | --- | --- | --- |
| Pin the font | Mirela Kestrup | 2026-04-01 | [LBL-7](https://example.net/LBL-7) |
| Print a test page | | | |
`;

const TRUTH: Truth = {
  kind: 'document',
  set: 'unseen',
  title: 'Blank labels in Graz',
  entries: [
    { at: '2026-03-10T14:18Z', words: 'first blank label, Graz' },
    { at: '2026-03-10T15:23+01:00', words: 'alert on the error rate' },
    { at: '2026-03-10T14:36Z', words: 'gateway rolled back' },
  ],
  sections: { summary: 'blank for 18 minutes', rootCause: ['dropped the font'] },
  actions: [
    { words: 'Pin the font', owner: 'Mirela Kestrup', due: '2026-04-01', ticket: 'LBL-7' },
    { words: 'Print a test page' },
  ],
};

function scored(change: Partial<Truth> = {}, text = DOCUMENT) {
  const context = { timeZone: 'UTC', isZoneGuessed: true, day: { year: 2026, month: 3, day: 20 } };
  const read = readSource(sourceOfText('labels.md', text), context) ?? { refusal: 'nothing was found' };
  return scoreDocument({ name: 'labels.md', truth: { ...TRUTH, ...change } }, read);
}

const faultsOf = (change: Partial<Truth>) => faultLines(scored(change));

describe('a document that is read as its truth says', () => {
  it('has no fault, and every goal is reached', () => {
    expect(faultLines(scored())).toEqual([]);
    expect(documentLine(scored())).toBe(
      '  labels.md: entries 3/3, times 3/3, sections 2/2, actions 2/2, title right',
    );
    expect(areGoalsReached(figuresOf([scored()]))).toBe(true);
  });

  it('counts nothing that its truth does not say', () => {
    const { sections: _sections, actions: _actions, title: _title, ...some } = TRUTH;
    const score = scoreDocument({ name: 'labels.md', truth: some }, { refusal: 'nothing was found' });
    expect(figureLines(figuresOf([score]))).toContain('  sections found: not measured');
  });
});

/** Each plants one wrong answer in the truth, so that the reading, which is right, differs from it. */
describe('a planted wrong answer is counted', () => {
  const [first, second, third] = TRUTH.entries ?? [];
  if (first === undefined || second === undefined || third === undefined) throw new Error('Three entries');

  it.each<readonly [name: string, change: Partial<Truth>, fault: string]>([
    ['a title', { title: 'Blank labels in Linz' }, 'title: Blank labels in Graz for Blank labels in Linz'],
    ['a title of a document without one', { title: null }, 'title: Blank labels in Graz for none'],
    [
      'a time',
      { entries: [first, { ...second, at: '2026-03-10T14:23+01:00' }, third] },
      'another time: 2026-03-10T14:23+01:00 alert on the error rate',
    ],
    [
      'a day of which no clock is said',
      { entries: [first, { ...second, at: '2026-03-10' }, third] },
      'another time: 2026-03-10 alert on the error rate',
    ],
    [
      'an entry without a time',
      { entries: [first, { ...second, at: null }, third] },
      'another time: no time alert on the error rate',
    ],
    [
      'an entry that was lost',
      { entries: [first, second, third, { at: '2026-03-10T14:40Z', words: 'all clear' }] },
      'lost: 2026-03-10T14:40Z all clear',
    ],
    [
      'an event that is no entry',
      { entries: [first, third] },
      'invented: 2026-03-10T14:23:00+00:00 alert on the error rate',
    ],
    ['more events than entries', { entries: [first], count: 2 }, 'invented: 1 more than there are'],
    ['fewer events than entries', { entries: [first], count: 5 }, 'lost: 2'],
    ['a section', { sections: { ...TRUTH.sections, lessons: 'Fonts' } }, 'section lost: lessons'],
    [
      'words in another section',
      { sections: { rootCause: 'blank for 18 minutes', summary: 'blank' } },
      'section lost: rootCause',
    ],
    ['a section that is none', { sections: { summary: 'blank' } }, 'section that is none: rootCause'],
    [
      'an owner',
      {
        actions: [
          { words: 'Pin the font', due: '2026-04-01', ticket: 'LBL-7' },
          { words: 'Print a test page' },
        ],
      },
      'action with owner Mirela Kestrup for none: Pin the font',
    ],
    [
      'a due date',
      { actions: [...(TRUTH.actions ?? []).slice(0, 1), { words: 'Print a test page', due: '2026-05-01' }] },
      'action with due none for 2026-05-01: Print a test page',
    ],
    [
      'a ticket',
      { actions: [...(TRUTH.actions ?? []).slice(0, 1), { words: 'Print a test page', ticket: 'LBL-8' }] },
      'action with ticket none for LBL-8: Print a test page',
    ],
    [
      'a status',
      { actions: [...(TRUTH.actions ?? []).slice(0, 1), { words: 'Print a test page', status: 'done' }] },
      'action with status open for done: Print a test page',
    ],
    [
      'an action',
      { actions: [...(TRUTH.actions ?? []), { words: 'Buy a printer' }] },
      'action lost: Buy a printer',
    ],
    ['an action that is none', { actions: [] }, 'action that is none: Pin the font'],
  ])('%s', (_name, change, fault) => {
    expect(faultsOf(change)).toContain(fault);
    expect(documentLine(scored(change))).toMatch(/^\*/);
  });

  it('misses its goal in the figures of all documents', () => {
    const figures = figuresOf([scored(), scored({ title: 'Another', entries: [first, second] })]);
    expect(areGoalsReached(figures)).toBe(false);
    expect(figureLines(figures)).toEqual([
      '  entries found: 5 of 5 (100.0 %)',
      '  entries with the right time: 5 of 5 (100.0 %), goal 95 %: reached',
      '  first and last right: 2 of 2 (100.0 %), goal 90 %: reached',
      '  sections found: 4 of 4 (100.0 %), goal 90 %: reached',
      '  actions with owner, due and ticket as written: 4 of 4 (100.0 %), goal 90 %: reached',
      '  title right: 1 of 2 (50.0 %), goal 97 %: MISSED',
      '  entries invented: 1, goal 0: MISSED',
      '  entries at another time than theirs: 0, goal 0: reached',
      '  lines of which nothing is said: 0, goal 0: reached',
      '  entries that wait for an answer, with the right time among the choices: 0',
      '  sections that are none: 0',
      '  actions that are none: 0',
    ]);
  });

  it('a refused document loses all that it says', () => {
    const score = scoreDocument({ name: 'labels.md', truth: TRUTH }, { refusal: 'nothing was found' });
    expect(faultLines(score)[0]).toBe('refused: nothing was found');
    expect(score).toMatchObject({
      entries: { right: 0, found: 0, areEndsRight: false },
      actions: { right: 0 },
    });
  });
});

describe('times of a truth', () => {
  const only = (at: string | null, text: string) =>
    scored({ entries: [{ at, words: 'alert' }] }, text).entries?.right;

  it('count by the clock where no zone is said, and by the day where no clock is', () => {
    expect(only('2026-03-10 14:18', '2026-03-10 14:18 alert\n2026-03-10 14:19 more')).toBe(1);
    expect(only('2026-03-10', '- 2026-03-10: alert\n- 2026-03-11: more')).toBe(1);
    expect(only('2026-03-10', '2026-03-10 00:00 alert\n2026-03-10 14:19 more')).toBe(0);
  });

  it('count by the clock alone where no day is said, if the reading says that it took one', () => {
    expect(only('14:18', '14:18 alert\n14:19 more')).toBe(1);
    expect(only('14:18', '2026-03-10 14:18 alert\n14:19 more')).toBe(0);
  });

  it('tell apart what a person is asked about', () => {
    const score = scored(
      {
        entries: [
          { at: '2026-03-10T14:18-05:00', words: 'alert' },
          { at: '2026-03-10T14:19-05:00', words: 'more' },
        ],
      },
      '2026-03-10 14:18 CST alert\n2026-03-10 14:19 CST more',
    );
    expect(score.entries).toMatchObject({ right: 0, asked: 2, wrong: [] });
  });
});

describe('a truth file', () => {
  it('is written as the page about them shows', () => {
    const page = readFileSync(join(PROJECT, 'docs/truth-files.md'), 'utf8');
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
    expect(readTruth('example', example)).toMatchObject({ set: 'unseen', title: 'Blank labels in Graz' });
  });

  it('is refused with the place of what is wrong in it', () => {
    const of = (truth: object) => () => readTruth('a.md.truth.json', JSON.stringify(truth));
    expect(of({ kind: 'document', set: 'unseen', entries: [{ at: '10 March', words: 'a' }] })).toThrow(
      /a\.md\.truth\.json cannot be read:[\s\S]*A time is 2026-03-10T14:18[\s\S]*entries\[0\]\.at/,
    );
    expect(of({ kind: 'document', set: 'unseen', owners: [] })).toThrow('owners');
    expect(of({ kind: 'document' })).toThrow('set');
  });
});
