import { describe, expect, it } from 'vitest';
import { isExploring } from '#build/explore/runs.ts';
import { labelledSet } from '#build/language/labelledSentences.ts';
import { COMPILED_PATTERNS } from '#shared/language/compiledPatterns.ts';
import { formOutline } from '#shared/language/formOutline.ts';
import { filledForm, formParts } from '#shared/language/formParts.ts';
import { asPattern } from '#shared/language/knownPeople.ts';
import { NO_TERMS } from '#shared/language/languageTerms.ts';
import { plainProse } from '#shared/language/plainProse.ts';
import { searchedProse } from '#shared/language/searchedProse.ts';
import { FIRST_NAMES } from '#shared/names/firstNames.ts';
import { spokenNames } from '#shared/names/mailNames.ts';

const SETS = (['tuned', 'heldOut', 'unseen'] as const).map(labelledSet);
const PEOPLE = [
  ...SETS.flatMap((set) => set.people),
  'Jürgen Öztürk',
  '李明',
  'Will  Grant',
  'An',
  'ſam',
  'May',
];
const ROLES = ['site wizard', 'Größenwart'];
const WRITTEN = [
  ...PEOPLE,
  ...ROLES,
  'Jörgen',
  'JÜRGEN ÖZTÜRK',
  'will\ngrant',
  'the site  wizard',
  'an',
  '𝐀lice 🙂',
];

/** Each night all of them. */
const SENTENCES = SETS.flatMap(({ sentences }) => sentences).filter(
  (_sentence, index) => isExploring || index % 4 === 0,
);

/** As they are; with people, words and digits that have letters outside ASCII; and many of them as one. */
const TEXTS = SENTENCES.flatMap(({ sentence }, index, all) => [
  index % 2 === 0
    ? sentence
    : sentence
        .replace(/\b(?:Anna|the engineer|we|he|she|the team)\b/i, WRITTEN[index % WRITTEN.length] ?? '')
        .replace(/\p{L}+ly\b/u, 'précipitamment'),
  ...(index % 75 === 0
    ? [
        `${all
          .slice(index, index + 25)
          .map((one) => one.sentence)
          .join(' ')} Jürgen forgot it.`,
      ]
    : []),
]);

/** Every form as it is written: with all people in it, and classes of all letters. */
const FORMS = COMPILED_PATTERNS.flatMap(({ pattern, forms }) =>
  forms.map((form, index) => ({ ...form, source: pattern.forms[index] ?? '' })),
);
const EVERYBODY = formParts({
  lookBack: '',
  names: [...spokenNames(PEOPLE), ...FIRST_NAMES].map(asPattern),
  roles: ROLES.map(asPattern),
});

describe('a searched prose', () => {
  const context = {
    people: PEOPLE.map((name) => ({ name, role: '' })),
    terms: { ...NO_TERMS, roles: ROLES },
  };
  const searched = TEXTS.map((text) => searchedProse(text, context));

  it('has what the forms find in the text as it is, with the names of everybody in them', () => {
    const found: string[] = [];
    const expected: string[] = [];
    for (const { source, isPossible, expression } of FORMS) {
      const written = new RegExp(filledForm(source, EVERYBODY), 'giu');
      for (const { prose, plain, text, from, people, placeIn } of searched) {
        for (const { index, 0: words, groups } of prose.matchAll(written))
          expected.push(`${source} ${index} ${words} ${groups?.who}`);
        if (!isPossible(plain)) continue;
        const plainly = expression(people);
        plainly.lastIndex = from;
        for (const { index, 0: words, indices } of text.matchAll(plainly)) {
          const start = placeIn(index - from);
          const [whoStart, whoEnd] = indices?.groups?.who ?? [];
          const who =
            whoStart === undefined || whoEnd === undefined
              ? undefined
              : prose.slice(placeIn(whoStart - from), placeIn(whoEnd - from));
          found.push(`${source} ${start} ${prose.slice(start, placeIn(index - from + words.length))} ${who}`);
        }
      }
    }
    expect(found).toEqual(expected);
    expect(found.length).toBeGreaterThan(isExploring ? 150 : 40);
  });

  it('has a slot for nobody who is not in it', () => {
    const slots = searchedProse('The disk was full.', context);
    expect(slots.text).toBe('The disk was full.');
    expect(searchedProse('May forgot it.', context).people).toBe(
      searchedProse('An forgot it.', context).people,
    );
  });
});

describe('the outline of a form', () => {
  it('passes over nearly all texts that the form is not in', () => {
    const built = TEXTS.map(
      (text) => FORMS.filter(({ isPossible }) => isPossible(plainProse(text).plain)).length,
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

describe('a plain prose', () => {
  it.each(['naïve', '李明 wrote', '٣ times', 'an 𝐀 and a 🙂', '\ue000', ''])(
    'has a place for each character of %j',
    (text) => {
      const { plain, placeIn } = plainProse(text);
      expect(plain).toHaveLength([...text].length);
      expect([...text].map((_, place) => placeIn(place))).toEqual(
        [...text.matchAll(/./gsu)].map(({ index }) => index),
      );
      expect(placeIn(plain.length)).toBe(text.length);
    },
  );

  it('leaves marks and ASCII as they are, and keeps different letters apart', () => {
    expect(plainProse('Jürgen’s – 10 ² 🙂 ſaid').plain).toMatch(/^J[^ -~]rgen’s – 10 ² \ufffd said$/);
    const [first, second, ...rest] = plainProse('üöü').plain;
    expect([first === second, rest]).toEqual([false, [first]]);
  });
});
