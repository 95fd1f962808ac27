import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedEnd, movedPosition } from '#shared/text/movedPosition.ts';

/** The text with a bar where the position is. */
function moved(marked: string, after: string): string {
  const position = marked.indexOf('|');
  const to = movedPosition(marked.replace('|', ''), after, position);
  return `${after.slice(0, to)}|${after.slice(to)}`;
}

describe('a position in a text that changed', () => {
  it('stays behind the same words', () => {
    expect(moved('The printer took it|', 'Today the label printer took it')).toBe(
      'Today the label printer took it|',
    );
    expect(moved('The prin|ter took it', 'The printer took it, and stopped')).toBe(
      'The prin|ter took it, and stopped',
    );
  });

  it('stays before what was put in right there', () => {
    expect(moved('One two|', 'One two three')).toBe('One two| three');
  });

  it('is at the end of the word that took the place of its word', () => {
    expect(moved('It is down|.', 'It is up.')).toBe('It is up|.');
  });

  it('is where its words were when they are gone', () => {
    expect(moved('One two thr|ee four', 'One four')).toMatch(/^One \|?f/);
  });

  const texts = fc.array(fc.constantFrom('one', 'two', ' ', '\n', 'three', '.'), { maxLength: 20 });

  it('is always inside the text, and two positions keep their order', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(), fc.nat(), (one, other, first, second) => {
        const [before, after] = [one.join(''), other.join('')];
        const [from, to] = [first, second].map((each) => each % (before.length + 1)).sort((a, b) => a - b);
        const [start, end] = [from, to].map((each) => movedPosition(before, after, each ?? 0));
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThanOrEqual(end ?? 0);
        expect(end).toBeLessThanOrEqual(after.length);
      }),
    );
  });

  it('is the same where nothing changed', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, at) => {
        const position = at % (text.length + 1);
        expect(movedPosition(text, text, position)).toBe(position);
      }),
    );
  });
});

it.each([
  ['The old form', 'The wrong form', 'The wrong'],
  ['One two', 'One', 'One'],
  ['', 'all of it', 'all of it'],
  ['aab', 'aaab', 'aaa'],
  ['same', 'same', 'same'],
])('the change from “%s” to “%s” ends behind what is new', (before, after, until) => {
  expect(after.slice(0, changedEnd(before, after))).toBe(until);
});
