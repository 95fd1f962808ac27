import { describe, expect, it } from 'vitest';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { draftOf, linesOf, sourceOf } from '#test/support/imports/readInput.ts';

const at = (minute: number) => `2026-05-04T10:${10 + minute}:00Z`;
const rows = [
  { time: at(1), message: 'pressure low' },
  { time: at(2), message: 'level high' },
  { time: at(3), message: 'valve shut' },
];

describe('a row whose column of times is blank', () => {
  it('takes the only time of its other columns, and says so', () => {
    const draft = draftOf(sourceOf([...rows, { happened_at: at(4), message: 'pumps stop' }]));
    expect(linesOf(draft)).toContain('05-04 10:14 pumps stop');
    expect(draft.leftOut).toEqual([]);
    expect(draft.warnings.map(({ message }) => message).join()).toContain('happened_at');
  });

  it('is left out for that reason where they have several', () => {
    const draft = draftOf(sourceOf([...rows, { happened_at: at(4), seen_at: at(5), message: 'pumps stop' }]));
    expect(draft.leftOut.map(({ reason }) => reason.one)).toEqual(['row with its time in another column']);
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it.each([
    ['no time at all', {}],
    ['only the day when something is due', { due: '2026-06-01 10:00' }],
  ])('is a row without a time where it has %s', (_what, more) => {
    const draft = draftOf(sourceOf([...rows, { ...more, message: 'pumps stop' }]));
    expect(draft.leftOut.map(({ reason }) => reason.one)).toEqual(['row without a time']);
  });
});
