import { describe, expect, it } from 'vitest';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';

/** A document with a timeline and, under another heading, a table. */
function documentWith(heading: string, ...table: readonly string[]): string {
  const timeline = ['# Outage 2026-03-10', '', '## Timeline', '', '- 14:00 UTC Alarm'];
  return [...timeline, '', `## ${heading}`, '', ...table].join('\n');
}

const TABLE = [
  '| Elapsed | Event |',
  '| --- | --- |',
  '| 5 min | pool is full |',
  '| 25 min | pool is empty |',
];

describe('a table outside the timeline whose column counts from a start', () => {
  it('tells events, which wait for one start', () => {
    const draft = draftOf(sourceOf(documentWith('What the load balancer saw', ...TABLE)));
    expect(draft.events.map(({ title, occurredAt }) => [title, occurredAt?.slice(11, 16)])).toEqual([
      ['Alarm', '14:00'],
      ['pool is full', undefined],
      ['pool is empty', undefined],
    ]);
    expect(draft.questions.map(({ answeredBy }) => answeredBy)).toEqual(['starts-at']);
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it.each([
    [
      'only measures',
      'Load',
      ['| Elapsed | Requests |', '| --- | --- |', '| 5 min | 100 |', '| 25 min | 200 |'],
    ],
    ['has one row', 'What the load balancer saw', TABLE.slice(0, 3)],
    ['is of the impact', 'Impact', TABLE],
    ['counts from no start', 'Load', TABLE.map((row) => row.replace('Elapsed', 'Budget'))],
  ])('tells none where it %s, and is not lost', (_name, heading, table) => {
    const draft = draftOf(sourceOf(documentWith(heading, ...table)));
    expect(draft.events.map(({ title }) => title)).toEqual(['Alarm']);
    expect(JSON.stringify([draft.impact, draft.leftOut])).toContain('5 min');
    expect(uncoveredLines(draft)).toEqual([]);
  });
});
