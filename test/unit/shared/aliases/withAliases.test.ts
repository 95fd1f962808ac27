import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withAliases } from '#shared/aliases/withAliases.ts';

const SARAH = { name: 'Sarah Kim', alias: 'our database team' };
const HOST = { name: 'db-prod-01', alias: 'a database server' };
const ALL = [SARAH, HOST, { name: 'Sam', alias: 'an engineer' }, { name: 'James', alias: 'our operations' }];

describe('a name is replaced', () => {
  test.each([
    ['as a word of its own', 'then Sam and Samuel looked', 'then an engineer and Samuel looked'],
    ['in any case', 'by SARAH KIM, on DB-PROD-01', 'by our database team, on a database server'],
    ['without its accents', 'by Sárah Kim', 'by our database team'],
    ['with a hidden character inside', 'by Sa\u00adrah Kim', 'by our database team'],
    ['across another kind of space', 'by Sarah\u00a0\nKim', 'by our database team'],
    ['as a handle', 'cc @sarah.kim, @sam', 'cc our database team, an engineer'],
    ['in an address', 'mail sarah.kim@corp.example now', 'mail our database team now'],
    ['in emphasis', 'by _Sam_ and **Sam**', 'by _an engineer_ and **an engineer**'],
  ])('%s', (_how, text, expected) => {
    expect(withAliases(text, ALL)).toBe(expected);
  });
});

describe('an alias is fitted in', () => {
  test.each([
    ['with a capital at the start', 'Sarah Kim acted', 'Our database team acted'],
    ['with a capital after a sentence', 'It broke. Sam acted.', 'It broke. An engineer acted.'],
    ['with a capital in a list', '- Sam acted', '- An engineer acted'],
    ['without one after an abbreviation', 'somebody, e.g. Sam', 'somebody, e.g. an engineer'],
    ['with what is owned', 'on Sarah Kim’s word', 'on our database team’s word'],
    [
      'with what is owned by an alias in s',
      "on Sam's and James' word",
      "on an engineer's and our operations' word",
    ],
    ['after another article', 'the db-prod-01 failed', 'the database server failed'],
    ['with the article that agrees', 'a Sam was there', 'an engineer was there'],
    ['with its article after “that”', 'saw that db-prod-01 failed', 'saw that a database server failed'],
    ['after a word for whose it is', 'our db-prod-01 failed', 'our database server failed'],
  ])('%s', (_how, text, expected) => {
    expect(withAliases(text, ALL)).toBe(expected);
  });
});

test('the longest name goes first, and the first alias of a name counts', () => {
  const aliases = [{ name: 'Kim', alias: 'B' }, SARAH, { name: 'KIM', alias: 'C' }];
  expect(withAliases('to Sarah Kim and Kim', aliases)).toBe('to our database team and B');
});

test('a name that is a word as well counts only where it is spoken as a name', () => {
  const will = [{ name: 'Will', alias: 'an engineer', spoken: 'as-name' } as const];
  expect(withAliases('Will it fail? We will see. We asked Will. Will restarted it.', will)).toBe(
    'Will it fail? We will see. We asked an engineer. An engineer restarted it.',
  );
});

test('a name whose alias is the name stays as it is written', () => {
  expect(withAliases('PAYMENTS failed', [{ name: 'Payments', alias: 'payments' }])).toBe('PAYMENTS failed');
});

test('names in writing without spaces are found between other letters', () => {
  expect(withAliases('昨日佐藤が再起動', [{ name: '佐藤', alias: '担当者' }])).toBe('昨日担当者が再起動');
});

/** Names and other words share no letters, so that no name can come about by chance. */
const name = fc.stringMatching(/^[A-Z][a-m]{2,5}( [A-Z][a-m]{2,5})?$/);
const word = fc.stringMatching(/^[n-z]{1,6}[.,!]?$/);
const aliased = fc.uniqueArray(name, { minLength: 1, maxLength: 5 }).chain((names) =>
  fc.record({
    aliases: fc
      .array(word, { minLength: names.length, maxLength: names.length })
      .map((words) => names.map((each, index) => ({ name: each, alias: `zz${words[index] ?? ''}` }))),
    text: fc
      .array(fc.oneof(word, fc.constantFrom(...names)), { maxLength: 20 })
      .map((words) => words.join(' ')),
  }),
);

test('no listed name is left, once more changes nothing, and the order of the list does not matter', () => {
  fc.assert(
    fc.property(aliased, ({ aliases, text }) => {
      const once = withAliases(text, aliases);
      expect(withAliases(once, aliases)).toBe(once);
      for (const each of aliases) expect(once.split(/[\s.,!]+/)).not.toContain(each.name);
      expect(withAliases(text, [...aliases].reverse())).toBe(once);
    }),
  );
});

test('a text without any of the names is the very same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(withAliases(text, [{ name: 'Qzxw-Nobody', alias: 'x' }])).toBe(text);
    }),
  );
});

describe('names in a list that one alias stands for are several of it', () => {
  const engineers = ['Nadia', 'Ivo', 'Lena'].map((name) => ({ name, alias: 'an engineer' }));
  const duty = ['Ana', 'Ben'].map((name) => ({ name, alias: 'the on-call engineer' }));
  const team = ['Tom', 'Sam'].map((name) => ({ name, alias: 'our database team' }));
  test.each([
    ['Nadia and Ivo stopped the retries', 'Two engineers stopped the retries'],
    ['paged Nadia, Ivo, and Lena at once', 'paged three engineers at once'],
    ["on Nadia and Ivo's word", "on two engineers' word"],
    ['Ana and Ben met', 'The on-call engineers met'],
    ['Tom and Sam met', 'Our database team met'],
    ['Nadia stopped it and Ivo watched', 'An engineer stopped it and an engineer watched'],
    ["on Nadia's and Ivo's word", "on an engineer's and an engineer's word"],
    ['Nadia and Nadia', 'An engineer and an engineer'],
    ['Nadia and Ana', 'An engineer and the on-call engineer'],
  ])('%s', (text, expected) => {
    expect(withAliases(text, [...engineers, ...duty, ...team])).toBe(expected);
  });
});
