import { describe, expect, it } from 'vitest';
import type { HintContext } from '#shared/language/hint.ts';
import { hintsIn } from '#shared/language/hintsIn.ts';
import { NO_TERMS } from '#shared/language/languageTerms.ts';
import { LANGUAGE_PATTERNS } from '#shared/language/patterns/allPatterns.ts';
import { LONGEST_STRETCH } from '#shared/language/proseStretches.ts';
import { expectInProportion } from '#test/support/inProportion.ts';

const context: HintContext = { field: 'cause', people: [{ name: 'John', role: '' }], terms: NO_TERMS };
const CHARACTERS = 20_000;

/** As much of the repeated words as the share says, with what stands around them. */
const read = (share: number, words: string, [before, after]: readonly [string, string] = ['', '']) =>
  hintsIn(`${before}${words.repeat((CHARACTERS * share) / words.length)}${after}`, context);

const MARKS = [...'!"#$%&\'()*+,-./:;<=>?@[]^_`{|}~“”„«»‘’–…¿ \t\n\u00a0aé漢'];

/** What a pattern looks for first, in words: a simple expression of few alternatives. */
const PHRASES = [
  ...new Set(
    LANGUAGE_PATTERNS.flatMap(({ cue }) => cue.split('|').map((way) => way.replace(/[^a-z ]/g, ''))),
  ),
].filter((words) => words !== '');

describe('a text that nobody wrote takes time in proportion to its length', () => {
  // Compiled first, so that it counts in neither measure.
  read(0.1, 'John should have checked it. ');

  it.each(MARKS)('of one mark: %j', (mark) => {
    expectInProportion((share) => {
      read(share, mark);
      read(share, mark, ['John should ', 'have checked it']);
      read(share, mark, ['# a', 'b']);
    });
  });

  it('of one phrase that a hint may be about, whichever it is', () => {
    expect(PHRASES.length).toBeGreaterThan(60);
    expectInProportion((share) => {
      for (const words of PHRASES) read(share / 10, `${words} `);
    });
  });
});

describe('a paragraph that is longer than a stretch', () => {
  const long = 'The disk of the second replica was full. '.repeat(100);

  it('is cut where sentences end, and its hints have their places, lines and rules once', () => {
    expect(long.length).toBeGreaterThan(2 * LONGEST_STRETCH);
    const blame = 'John should have checked it.';
    const text = `${long}\n${long}${blame} ${long}${blame}`;
    const hints = hintsIn(text, { ...context, field: 'summary' });
    expect(hints).toEqual([
      expect.objectContaining({ rule: 'should-have', line: 2, start: text.indexOf('John') }),
    ]);
  });

  it('is read to its end where no sentence ends, and no character is cut in two', () => {
    const text = `${'🙂'.repeat(2 * LONGEST_STRETCH)} John should have checked it`;
    expect(hintsIn(`.${text}`, { ...context, field: 'summary' })).toHaveLength(1);
  });
});
