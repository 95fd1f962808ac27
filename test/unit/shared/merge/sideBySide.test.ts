import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SidePart, sideBySide } from '#shared/merge/sideBySide.ts';

const textOf = (parts: readonly SidePart[]) => parts.map(({ text }) => text).join('');
const ownOf = (parts: readonly SidePart[]) => parts.filter(({ isOwn }) => isOwn).map(({ text }) => text);

describe('two versions side by side', () => {
  it('have their own words marked', () => {
    const { mine, theirs } = sideBySide(
      'The label printer took the old form.',
      'The label printer took the new form.',
    );
    expect(ownOf(mine)).toEqual(['old']);
    expect(ownOf(theirs)).toEqual(['new']);
    expect(textOf(mine)).toBe('The label printer took the old form.');
  });

  it('that share no word have none marked', () => {
    const { mine, theirs } = sideBySide('It was down, for an hour.', 'Nobody noticed anything.');
    expect([...ownOf(mine), ...ownOf(theirs)]).toEqual([]);
    expect(textOf(mine)).toBe('It was down, for an hour.');
  });

  it('leave out what both have far from a change, at whole words', () => {
    const long = 'word '.repeat(100);
    const { mine, theirs } = sideBySide(`${long}mine ${long}end`, `${long}theirs ${long}end`);
    expect(textOf(mine)).toMatch(/^…(?: ?word)+ mine (?:word )+…$/);
    expect(textOf(mine).length).toBeLessThan(220);
    expect(ownOf(theirs)).toEqual(['theirs']);
  });

  it('show a side whole whatever the other says, as long as texts are short', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), fc.string({ maxLength: 100 }), (one, other) => {
        const { mine, theirs } = sideBySide(one, other);
        expect(textOf(mine)).toBe(one);
        expect(textOf(theirs)).toBe(other);
      }),
    );
  });
});
