import { describe, expect, it } from 'vitest';
import { labelledSet } from '#build/language/labelledSentences.ts';
import { compiledPatterns } from '#shared/language/compiledPatterns.ts';
import { formOutline, plainLetters } from '#shared/language/formOutline.ts';

const SETS = (['tuned', 'heldOut', 'unseen'] as const).map(labelledSet);
const people = [...new Set(SETS.flatMap((set) => set.people))];
const FORMS = compiledPatterns([...people, 'Jürgen Öztürk', '李明'], ['site wizard']).flatMap(
  ({ forms }) => forms,
);

/** As they are, and with people, words and digits that have letters outside ASCII. */
const TEXTS = SETS.flatMap(({ sentences }) => sentences).flatMap(({ sentence }, index) => [
  sentence,
  sentence
    .replace(/\b(?:Anna|the engineer|we|he|she)\b/i, index % 2 === 0 ? 'Jürgen Öztürk' : '李明')
    .replace(/\p{L}+ly\b/u, 'précipitamment'),
]);

describe('the outline of a form', () => {
  it('is in each text that the form is in', () => {
    const missed = FORMS.flatMap(({ isPossible, expression }) =>
      TEXTS.filter((text) => [...text.matchAll(expression())].length > 0 && !isPossible(plainLetters(text))),
    );
    expect(missed).toEqual([]);
  });

  it('passes over nearly all texts that the form is not in', () => {
    const built = TEXTS.map(
      (text) => FORMS.filter(({ isPossible }) => isPossible(plainLetters(text))).length,
    );
    expect(built.reduce((sum, count) => sum + count, 0) / TEXTS.length).toBeLessThan(10);
  });

  it.each([
    ['{who}{adv}forgot', 'forgot'],
    ['(?:{who}|{start}support\\s+)was\\s+slow', 'was\\s+slow'],
  ])('of %s begins after its people', (form, end) => {
    expect(formOutline(form).endsWith(end)).toBe(true);
    expect(new RegExp(formOutline(form), 'i').test(end.replaceAll('\\s+', ' '))).toBe(true);
  });

  it('takes a refusal of people as met', () => {
    expect(new RegExp(formOutline('by\\s+(?!{people}|us)')).test('by hand')).toBe(true);
  });
});

describe('plain letters', () => {
  it('are as long as the text, whatever is in it', () => {
    for (const text of ['naïve', '李明 wrote', '٣ times', 'an 𝐀 and a 🙂', '']) {
      expect(plainLetters(text)).toHaveLength(text.length);
    }
  });

  it('leave marks and ASCII as they are', () => {
    expect(plainLetters('Jürgen’s – 10 ² 🙂')).toBe('Jªrgen’s – 10 0 🙂');
  });
});
